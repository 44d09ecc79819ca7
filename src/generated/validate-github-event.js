// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateGithubEvent = validate10;
var schema13 = { "title": "WorkflowRun", "description": "The run of another workflow, at whose end the gate was started.", "type": "object", "required": ["id", "run_attempt", "event", "head_sha", "head_branch", "head_repository", "conclusion"], "properties": { "id": { "type": "integer" }, "run_attempt": { "type": "integer" }, "event": { "description": "The event that started that run.", "type": "string" }, "head_sha": { "description": "The head of the pull request, for `pull_request` and `pull_request_review`. For `pull_request_target` it is the base: https://github.com/actions/checkout/pull/2454", "type": "string" }, "head_branch": { "type": ["string", "null"] }, "head_repository": { "oneOf": [{ "type": "null" }, { "type": "object", "required": ["full_name"], "properties": { "full_name": { "type": "string" } } }] }, "conclusion": { "type": ["string", "null"] }, "path": { "type": "string" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.action !== void 0) {
        const _errs1 = errors;
        if (typeof data.action !== "string") {
          validate10.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ref !== void 0) {
          const _errs3 = errors;
          if (typeof data.ref !== "string") {
            validate10.errors = [{ instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sender !== void 0) {
            let data2 = data.sender;
            const _errs5 = errors;
            const _errs6 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs7 = errors;
            if (data2 !== null) {
              const err0 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0) {
              valid1 = true;
              passing0 = 0;
            }
            const _errs9 = errors;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id !== void 0) {
                  let data3 = data2.id;
                  const _errs12 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    const err1 = { instancePath: instancePath + "/sender/id", schemaPath: "#/definitions/account/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var valid3 = _errs12 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data2.login !== void 0) {
                    const _errs14 = errors;
                    if (typeof data2.login !== "string") {
                      const err2 = { instancePath: instancePath + "/sender/login", schemaPath: "#/definitions/account/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                    var valid3 = _errs14 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data2.type !== void 0) {
                      const _errs16 = errors;
                      if (typeof data2.type !== "string") {
                        const err3 = { instancePath: instancePath + "/sender/type", schemaPath: "#/definitions/account/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                      }
                      var valid3 = _errs16 === errors;
                    } else {
                      var valid3 = true;
                    }
                  }
                }
              } else {
                const err4 = { instancePath: instancePath + "/sender", schemaPath: "#/definitions/account/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            var _valid0 = _errs9 === errors;
            if (_valid0 && valid1) {
              valid1 = false;
              passing0 = [passing0, 1];
            } else {
              if (_valid0) {
                valid1 = true;
                passing0 = 1;
              }
            }
            if (!valid1) {
              const err5 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
              validate10.errors = vErrors;
              return false;
            } else {
              errors = _errs6;
              if (vErrors !== null) {
                if (_errs6) {
                  vErrors.length = _errs6;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.pull_request !== void 0) {
              let data6 = data.pull_request;
              const _errs18 = errors;
              if (errors === _errs18) {
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                  let missing0;
                  if (data6.number === void 0 && (missing0 = "number") || data6.head === void 0 && (missing0 = "head")) {
                    validate10.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                  } else {
                    if (data6.number !== void 0) {
                      let data7 = data6.number;
                      const _errs20 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        validate10.errors = [{ instancePath: instancePath + "/pull_request/number", schemaPath: "#/properties/pull_request/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs20) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 1 || isNaN(data7)) {
                            validate10.errors = [{ instancePath: instancePath + "/pull_request/number", schemaPath: "#/properties/pull_request/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                      var valid4 = _errs20 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data6.head !== void 0) {
                        let data8 = data6.head;
                        const _errs22 = errors;
                        if (errors === _errs22) {
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing1;
                            if (data8.sha === void 0 && (missing1 = "sha")) {
                              validate10.errors = [{ instancePath: instancePath + "/pull_request/head", schemaPath: "#/properties/pull_request/properties/head/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              if (data8.sha !== void 0) {
                                if (typeof data8.sha !== "string") {
                                  validate10.errors = [{ instancePath: instancePath + "/pull_request/head/sha", schemaPath: "#/properties/pull_request/properties/head/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/pull_request/head", schemaPath: "#/properties/pull_request/properties/head/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid4 = _errs22 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs18 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.merge_group !== void 0) {
                let data10 = data.merge_group;
                const _errs26 = errors;
                if (errors === _errs26) {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    let missing2;
                    if (data10.head_sha === void 0 && (missing2 = "head_sha") || data10.head_ref === void 0 && (missing2 = "head_ref")) {
                      validate10.errors = [{ instancePath: instancePath + "/merge_group", schemaPath: "#/properties/merge_group/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                      return false;
                    } else {
                      if (data10.head_sha !== void 0) {
                        const _errs28 = errors;
                        if (typeof data10.head_sha !== "string") {
                          validate10.errors = [{ instancePath: instancePath + "/merge_group/head_sha", schemaPath: "#/properties/merge_group/properties/head_sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid6 = _errs28 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data10.head_ref !== void 0) {
                          const _errs30 = errors;
                          if (typeof data10.head_ref !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/merge_group/head_ref", schemaPath: "#/properties/merge_group/properties/head_ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid6 = _errs30 === errors;
                        } else {
                          var valid6 = true;
                        }
                      }
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/merge_group", schemaPath: "#/properties/merge_group/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs26 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.workflow_run !== void 0) {
                  let data13 = data.workflow_run;
                  const _errs32 = errors;
                  const _errs33 = errors;
                  if (errors === _errs33) {
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                      let missing3;
                      if (data13.id === void 0 && (missing3 = "id") || data13.run_attempt === void 0 && (missing3 = "run_attempt") || data13.event === void 0 && (missing3 = "event") || data13.head_sha === void 0 && (missing3 = "head_sha") || data13.head_branch === void 0 && (missing3 = "head_branch") || data13.head_repository === void 0 && (missing3 = "head_repository") || data13.conclusion === void 0 && (missing3 = "conclusion")) {
                        validate10.errors = [{ instancePath: instancePath + "/workflow_run", schemaPath: "#/definitions/workflowRun/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                        return false;
                      } else {
                        if (data13.id !== void 0) {
                          let data14 = data13.id;
                          const _errs35 = errors;
                          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                            validate10.errors = [{ instancePath: instancePath + "/workflow_run/id", schemaPath: "#/definitions/workflowRun/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid8 = _errs35 === errors;
                        } else {
                          var valid8 = true;
                        }
                        if (valid8) {
                          if (data13.run_attempt !== void 0) {
                            let data15 = data13.run_attempt;
                            const _errs37 = errors;
                            if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                              validate10.errors = [{ instancePath: instancePath + "/workflow_run/run_attempt", schemaPath: "#/definitions/workflowRun/properties/run_attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid8 = _errs37 === errors;
                          } else {
                            var valid8 = true;
                          }
                          if (valid8) {
                            if (data13.event !== void 0) {
                              const _errs39 = errors;
                              if (typeof data13.event !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/workflow_run/event", schemaPath: "#/definitions/workflowRun/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid8 = _errs39 === errors;
                            } else {
                              var valid8 = true;
                            }
                            if (valid8) {
                              if (data13.head_sha !== void 0) {
                                const _errs41 = errors;
                                if (typeof data13.head_sha !== "string") {
                                  validate10.errors = [{ instancePath: instancePath + "/workflow_run/head_sha", schemaPath: "#/definitions/workflowRun/properties/head_sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid8 = _errs41 === errors;
                              } else {
                                var valid8 = true;
                              }
                              if (valid8) {
                                if (data13.head_branch !== void 0) {
                                  let data18 = data13.head_branch;
                                  const _errs43 = errors;
                                  if (typeof data18 !== "string" && data18 !== null) {
                                    validate10.errors = [{ instancePath: instancePath + "/workflow_run/head_branch", schemaPath: "#/definitions/workflowRun/properties/head_branch/type", keyword: "type", params: { type: schema13.properties.head_branch.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid8 = _errs43 === errors;
                                } else {
                                  var valid8 = true;
                                }
                                if (valid8) {
                                  if (data13.head_repository !== void 0) {
                                    let data19 = data13.head_repository;
                                    const _errs45 = errors;
                                    const _errs46 = errors;
                                    let valid9 = false;
                                    let passing1 = null;
                                    const _errs47 = errors;
                                    if (data19 !== null) {
                                      const err6 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/definitions/workflowRun/properties/head_repository/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err6];
                                      } else {
                                        vErrors.push(err6);
                                      }
                                      errors++;
                                    }
                                    var _valid1 = _errs47 === errors;
                                    if (_valid1) {
                                      valid9 = true;
                                      passing1 = 0;
                                    }
                                    const _errs49 = errors;
                                    if (errors === _errs49) {
                                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                        let missing4;
                                        if (data19.full_name === void 0 && (missing4 = "full_name")) {
                                          const err7 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/definitions/workflowRun/properties/head_repository/oneOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                          if (vErrors === null) {
                                            vErrors = [err7];
                                          } else {
                                            vErrors.push(err7);
                                          }
                                          errors++;
                                        } else {
                                          if (data19.full_name !== void 0) {
                                            if (typeof data19.full_name !== "string") {
                                              const err8 = { instancePath: instancePath + "/workflow_run/head_repository/full_name", schemaPath: "#/definitions/workflowRun/properties/head_repository/oneOf/1/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              if (vErrors === null) {
                                                vErrors = [err8];
                                              } else {
                                                vErrors.push(err8);
                                              }
                                              errors++;
                                            }
                                          }
                                        }
                                      } else {
                                        const err9 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/definitions/workflowRun/properties/head_repository/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                          vErrors = [err9];
                                        } else {
                                          vErrors.push(err9);
                                        }
                                        errors++;
                                      }
                                    }
                                    var _valid1 = _errs49 === errors;
                                    if (_valid1 && valid9) {
                                      valid9 = false;
                                      passing1 = [passing1, 1];
                                    } else {
                                      if (_valid1) {
                                        valid9 = true;
                                        passing1 = 1;
                                      }
                                    }
                                    if (!valid9) {
                                      const err10 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/definitions/workflowRun/properties/head_repository/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                      if (vErrors === null) {
                                        vErrors = [err10];
                                      } else {
                                        vErrors.push(err10);
                                      }
                                      errors++;
                                      validate10.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs46;
                                      if (vErrors !== null) {
                                        if (_errs46) {
                                          vErrors.length = _errs46;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid8 = _errs45 === errors;
                                  } else {
                                    var valid8 = true;
                                  }
                                  if (valid8) {
                                    if (data13.conclusion !== void 0) {
                                      let data21 = data13.conclusion;
                                      const _errs53 = errors;
                                      if (typeof data21 !== "string" && data21 !== null) {
                                        validate10.errors = [{ instancePath: instancePath + "/workflow_run/conclusion", schemaPath: "#/definitions/workflowRun/properties/conclusion/type", keyword: "type", params: { type: schema13.properties.conclusion.type }, message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid8 = _errs53 === errors;
                                    } else {
                                      var valid8 = true;
                                    }
                                    if (valid8) {
                                      if (data13.path !== void 0) {
                                        const _errs55 = errors;
                                        if (typeof data13.path !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/workflow_run/path", schemaPath: "#/definitions/workflowRun/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid8 = _errs55 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/workflow_run", schemaPath: "#/definitions/workflowRun/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs32 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.inputs !== void 0) {
                    let data23 = data.inputs;
                    const _errs57 = errors;
                    const _errs58 = errors;
                    let valid11 = false;
                    let passing2 = null;
                    const _errs59 = errors;
                    if (data23 !== null) {
                      const err11 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                    var _valid2 = _errs59 === errors;
                    if (_valid2) {
                      valid11 = true;
                      passing2 = 0;
                    }
                    const _errs61 = errors;
                    if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
                      const err12 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    var _valid2 = _errs61 === errors;
                    if (_valid2 && valid11) {
                      valid11 = false;
                      passing2 = [passing2, 1];
                    } else {
                      if (_valid2) {
                        valid11 = true;
                        passing2 = 1;
                      }
                    }
                    if (!valid11) {
                      const err13 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                      validate10.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs58;
                      if (vErrors !== null) {
                        if (_errs58) {
                          vErrors.length = _errs58;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs57 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateGithubEvent
};
