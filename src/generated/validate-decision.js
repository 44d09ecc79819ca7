// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateDecision = validate10;
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
var schema13 = { "title": "DecisionPredicate", "type": "object", "required": ["tool", "allowed", "because", "verdict", "score", "environment", "principal", "thresholds", "hardStops", "conditions", "findings", "findingsOmitted", "policy", "secrets", "revision", "validity"], "properties": { "tool": { "type": "object", "required": ["name", "version"], "properties": { "name": { "const": "blastgate" }, "version": { "type": "string" } } }, "allowed": { "type": "boolean", "description": "Whether the plans may be applied: the verdict, and where it is no pass the approvals or a policy that only observes." }, "because": { "type": "array", "items": { "type": "string" } }, "verdict": { "$ref": "#/definitions/verdict" }, "score": { "type": "integer", "minimum": 0, "maximum": 100 }, "environment": { "type": "object", "required": ["name", "evidence"], "properties": { "name": { "$ref": "#/definitions/environmentName" }, "evidence": { "type": "array", "items": { "type": "object" } } } }, "principal": { "type": "object", "required": ["kind", "confidence", "evidence", "operators"], "properties": { "kind": { "enum": ["agent", "assisted", "automation", "human", "unknown"] }, "name": { "type": "string" }, "confidence": { "enum": ["high", "medium", "low", "said"] }, "evidence": { "type": "array", "items": { "type": "string" } }, "operators": { "type": "array", "items": { "type": "string" } } } }, "thresholds": { "type": "object", "required": ["review", "block"], "properties": { "review": { "type": "number" }, "block": { "type": "number" } } }, "hardStops": { "type": "array", "items": { "$ref": "#/definitions/remark" } }, "conditions": { "type": "array", "items": { "$ref": "#/definitions/remark" } }, "findings": { "type": "array", "description": "What the rules found, the most severe change first; routine changes are left out.", "items": { "$ref": "#/definitions/finding" } }, "findingsOmitted": { "type": "integer", "minimum": 0, "description": "How many findings were left out, the least severe." }, "waived": { "type": "array", "items": { "type": "object" } }, "approvals": { "$ref": "#/definitions/approvals" }, "policy": { "type": "object", "required": ["source", "mode", "digest", "ignored"], "properties": { "source": { "type": "string" }, "mode": { "enum": ["enforce", "observe"] }, "digest": { "$ref": "#/definitions/digest" }, "ignored": { "type": "array", "description": "Patterns of attributes that the policy leaves out of the plan digests.", "items": { "type": "string" } } } }, "secrets": { "type": "object", "description": "How sealed values enter the plan digests.", "required": ["by"], "properties": { "by": { "enum": ["hmac-sha256", "changed-only"] }, "key": { "type": "string", "description": "Tells one digest key from another: 16 digits of an HMAC by it." } } }, "revision": { "type": "object", "description": "The commits that the plans were made for. After a merge the head is another one; the plan digest is not.", "properties": { "repository": { "type": "string" }, "pull": { "type": "integer" }, "head": { "type": "string" }, "base": { "type": "string" }, "baseRef": { "type": "string" } } }, "validity": { "type": "object", "required": ["issued", "expires"], "properties": { "issued": { "$ref": "#/definitions/instant" }, "expires": { "$ref": "#/definitions/instant" } } } } };
var schema14 = { "enum": ["pass", "review", "block"] };
var schema15 = { "enum": ["production", "unknown", "staging", "sandbox"] };
var pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.needed === void 0 && (missing0 = "needed") || data.counted === void 0 && (missing0 = "counted") || data.notCounted === void 0 && (missing0 = "notCounted") || data.changesRequestedBy === void 0 && (missing0 = "changesRequestedBy") || data.satisfied === void 0 && (missing0 = "satisfied") || data.digest === void 0 && (missing0 = "digest")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.needed !== void 0) {
          let data0 = data.needed;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate12.errors = [{ instancePath: instancePath + "/needed", schemaPath: "#/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate12.errors = [{ instancePath: instancePath + "/needed", schemaPath: "#/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.counted !== void 0) {
            let data1 = data.counted;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing1;
                      if (data2.login === void 0 && (missing1 = "login") || data2.at === void 0 && (missing1 = "at")) {
                        validate12.errors = [{ instancePath: instancePath + "/counted/" + i0, schemaPath: "#/properties/counted/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data2.login !== void 0) {
                          const _errs7 = errors;
                          if (typeof data2.login !== "string") {
                            validate12.errors = [{ instancePath: instancePath + "/counted/" + i0 + "/login", schemaPath: "#/properties/counted/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid2 = _errs7 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data2.at !== void 0) {
                            const _errs9 = errors;
                            if (typeof data2.at !== "string") {
                              validate12.errors = [{ instancePath: instancePath + "/counted/" + i0 + "/at", schemaPath: "#/properties/counted/items/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs9 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    } else {
                      validate12.errors = [{ instancePath: instancePath + "/counted/" + i0, schemaPath: "#/properties/counted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.notCounted !== void 0) {
              let data5 = data.notCounted;
              const _errs11 = errors;
              if (errors === _errs11) {
                if (Array.isArray(data5)) {
                  var valid3 = true;
                  const len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data6 = data5[i1];
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        let missing2;
                        if (data6.login === void 0 && (missing2 = "login") || data6.why === void 0 && (missing2 = "why")) {
                          validate12.errors = [{ instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          if (data6.login !== void 0) {
                            const _errs15 = errors;
                            if (typeof data6.login !== "string") {
                              validate12.errors = [{ instancePath: instancePath + "/notCounted/" + i1 + "/login", schemaPath: "#/properties/notCounted/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid4 = _errs15 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data6.why !== void 0) {
                              const _errs17 = errors;
                              if (typeof data6.why !== "string") {
                                validate12.errors = [{ instancePath: instancePath + "/notCounted/" + i1 + "/why", schemaPath: "#/properties/notCounted/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid4 = _errs17 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/notCounted/" + i1, schemaPath: "#/properties/notCounted/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid3 = _errs13 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/notCounted", schemaPath: "#/properties/notCounted/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.changesRequestedBy !== void 0) {
                let data9 = data.changesRequestedBy;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (Array.isArray(data9)) {
                    var valid5 = true;
                    const len2 = data9.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs21 = errors;
                      if (typeof data9[i2] !== "string") {
                        validate12.errors = [{ instancePath: instancePath + "/changesRequestedBy/" + i2, schemaPath: "#/properties/changesRequestedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid5 = _errs21 === errors;
                      if (!valid5) {
                        break;
                      }
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/changesRequestedBy", schemaPath: "#/properties/changesRequestedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs19 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.satisfied !== void 0) {
                  const _errs23 = errors;
                  if (typeof data.satisfied !== "boolean") {
                    validate12.errors = [{ instancePath: instancePath + "/satisfied", schemaPath: "#/properties/satisfied/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs23 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.digest !== void 0) {
                    let data12 = data.digest;
                    const _errs25 = errors;
                    const _errs26 = errors;
                    if (errors === _errs26) {
                      if (typeof data12 === "string") {
                        if (!pattern1.test(data12)) {
                          validate12.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                          return false;
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs25 === errors;
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
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tool === void 0 && (missing0 = "tool") || data.allowed === void 0 && (missing0 = "allowed") || data.because === void 0 && (missing0 = "because") || data.verdict === void 0 && (missing0 = "verdict") || data.score === void 0 && (missing0 = "score") || data.environment === void 0 && (missing0 = "environment") || data.principal === void 0 && (missing0 = "principal") || data.thresholds === void 0 && (missing0 = "thresholds") || data.hardStops === void 0 && (missing0 = "hardStops") || data.conditions === void 0 && (missing0 = "conditions") || data.findings === void 0 && (missing0 = "findings") || data.findingsOmitted === void 0 && (missing0 = "findingsOmitted") || data.policy === void 0 && (missing0 = "policy") || data.secrets === void 0 && (missing0 = "secrets") || data.revision === void 0 && (missing0 = "revision") || data.validity === void 0 && (missing0 = "validity")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.tool !== void 0) {
          let data0 = data.tool;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.name === void 0 && (missing1 = "name") || data0.version === void 0 && (missing1 = "version")) {
                validate11.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.name !== void 0) {
                  const _errs3 = errors;
                  if ("blastgate" !== data0.name) {
                    validate11.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "blastgate" }, message: "must be equal to constant" }];
                    return false;
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.version !== void 0) {
                    const _errs4 = errors;
                    if (typeof data0.version !== "string") {
                      validate11.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            } else {
              validate11.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.allowed !== void 0) {
            const _errs6 = errors;
            if (typeof data.allowed !== "boolean") {
              validate11.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.because !== void 0) {
              let data4 = data.because;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (Array.isArray(data4)) {
                  var valid2 = true;
                  const len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs10 = errors;
                    if (typeof data4[i0] !== "string") {
                      validate11.errors = [{ instancePath: instancePath + "/because/" + i0, schemaPath: "#/properties/because/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate11.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.verdict !== void 0) {
                let data6 = data.verdict;
                const _errs12 = errors;
                if (!(data6 === "pass" || data6 === "review" || data6 === "block")) {
                  validate11.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/definitions/verdict/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.score !== void 0) {
                  let data7 = data.score;
                  const _errs14 = errors;
                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                    validate11.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs14) {
                    if (typeof data7 == "number" && isFinite(data7)) {
                      if (data7 > 100 || isNaN(data7)) {
                        validate11.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data7 < 0 || isNaN(data7)) {
                          validate11.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.environment !== void 0) {
                    let data8 = data.environment;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        let missing2;
                        if (data8.name === void 0 && (missing2 = "name") || data8.evidence === void 0 && (missing2 = "evidence")) {
                          validate11.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          if (data8.name !== void 0) {
                            let data9 = data8.name;
                            const _errs18 = errors;
                            if (!(data9 === "production" || data9 === "unknown" || data9 === "staging" || data9 === "sandbox")) {
                              validate11.errors = [{ instancePath: instancePath + "/environment/name", schemaPath: "#/definitions/environmentName/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid4 = _errs18 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data8.evidence !== void 0) {
                              let data10 = data8.evidence;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (Array.isArray(data10)) {
                                  var valid6 = true;
                                  const len1 = data10.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data11 = data10[i1];
                                    const _errs22 = errors;
                                    if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
                                      validate11.errors = [{ instancePath: instancePath + "/environment/evidence/" + i1, schemaPath: "#/properties/environment/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                    var valid6 = _errs22 === errors;
                                    if (!valid6) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate11.errors = [{ instancePath: instancePath + "/environment/evidence", schemaPath: "#/properties/environment/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid4 = _errs20 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      } else {
                        validate11.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.principal !== void 0) {
                      let data12 = data.principal;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          let missing3;
                          if (data12.kind === void 0 && (missing3 = "kind") || data12.confidence === void 0 && (missing3 = "confidence") || data12.evidence === void 0 && (missing3 = "evidence") || data12.operators === void 0 && (missing3 = "operators")) {
                            validate11.errors = [{ instancePath: instancePath + "/principal", schemaPath: "#/properties/principal/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                            return false;
                          } else {
                            if (data12.kind !== void 0) {
                              let data13 = data12.kind;
                              const _errs26 = errors;
                              if (!(data13 === "agent" || data13 === "assisted" || data13 === "automation" || data13 === "human" || data13 === "unknown")) {
                                validate11.errors = [{ instancePath: instancePath + "/principal/kind", schemaPath: "#/properties/principal/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.principal.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid7 = _errs26 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data12.name !== void 0) {
                                const _errs27 = errors;
                                if (typeof data12.name !== "string") {
                                  validate11.errors = [{ instancePath: instancePath + "/principal/name", schemaPath: "#/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid7 = _errs27 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data12.confidence !== void 0) {
                                  let data15 = data12.confidence;
                                  const _errs29 = errors;
                                  if (!(data15 === "high" || data15 === "medium" || data15 === "low" || data15 === "said")) {
                                    validate11.errors = [{ instancePath: instancePath + "/principal/confidence", schemaPath: "#/properties/principal/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema13.properties.principal.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid7 = _errs29 === errors;
                                } else {
                                  var valid7 = true;
                                }
                                if (valid7) {
                                  if (data12.evidence !== void 0) {
                                    let data16 = data12.evidence;
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                      if (Array.isArray(data16)) {
                                        var valid8 = true;
                                        const len2 = data16.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs32 = errors;
                                          if (typeof data16[i2] !== "string") {
                                            validate11.errors = [{ instancePath: instancePath + "/principal/evidence/" + i2, schemaPath: "#/properties/principal/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid8 = _errs32 === errors;
                                          if (!valid8) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate11.errors = [{ instancePath: instancePath + "/principal/evidence", schemaPath: "#/properties/principal/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs30 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                  if (valid7) {
                                    if (data12.operators !== void 0) {
                                      let data18 = data12.operators;
                                      const _errs34 = errors;
                                      if (errors === _errs34) {
                                        if (Array.isArray(data18)) {
                                          var valid9 = true;
                                          const len3 = data18.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs36 = errors;
                                            if (typeof data18[i3] !== "string") {
                                              validate11.errors = [{ instancePath: instancePath + "/principal/operators/" + i3, schemaPath: "#/properties/principal/properties/operators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid9 = _errs36 === errors;
                                            if (!valid9) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate11.errors = [{ instancePath: instancePath + "/principal/operators", schemaPath: "#/properties/principal/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid7 = _errs34 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate11.errors = [{ instancePath: instancePath + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs24 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.thresholds !== void 0) {
                        let data20 = data.thresholds;
                        const _errs38 = errors;
                        if (errors === _errs38) {
                          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                            let missing4;
                            if (data20.review === void 0 && (missing4 = "review") || data20.block === void 0 && (missing4 = "block")) {
                              validate11.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                              return false;
                            } else {
                              if (data20.review !== void 0) {
                                let data21 = data20.review;
                                const _errs40 = errors;
                                if (!(typeof data21 == "number" && isFinite(data21))) {
                                  validate11.errors = [{ instancePath: instancePath + "/thresholds/review", schemaPath: "#/properties/thresholds/properties/review/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                                var valid10 = _errs40 === errors;
                              } else {
                                var valid10 = true;
                              }
                              if (valid10) {
                                if (data20.block !== void 0) {
                                  let data22 = data20.block;
                                  const _errs42 = errors;
                                  if (!(typeof data22 == "number" && isFinite(data22))) {
                                    validate11.errors = [{ instancePath: instancePath + "/thresholds/block", schemaPath: "#/properties/thresholds/properties/block/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                  var valid10 = _errs42 === errors;
                                } else {
                                  var valid10 = true;
                                }
                              }
                            }
                          } else {
                            validate11.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs38 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hardStops !== void 0) {
                          let data23 = data.hardStops;
                          const _errs44 = errors;
                          if (errors === _errs44) {
                            if (Array.isArray(data23)) {
                              var valid11 = true;
                              const len4 = data23.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                let data24 = data23[i4];
                                const _errs46 = errors;
                                const _errs47 = errors;
                                if (errors === _errs47) {
                                  if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                    let missing5;
                                    if (data24.id === void 0 && (missing5 = "id") || data24.message === void 0 && (missing5 = "message")) {
                                      validate11.errors = [{ instancePath: instancePath + "/hardStops/" + i4, schemaPath: "#/definitions/remark/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                      return false;
                                    } else {
                                      if (data24.id !== void 0) {
                                        const _errs49 = errors;
                                        if (typeof data24.id !== "string") {
                                          validate11.errors = [{ instancePath: instancePath + "/hardStops/" + i4 + "/id", schemaPath: "#/definitions/remark/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid13 = _errs49 === errors;
                                      } else {
                                        var valid13 = true;
                                      }
                                      if (valid13) {
                                        if (data24.message !== void 0) {
                                          const _errs51 = errors;
                                          if (typeof data24.message !== "string") {
                                            validate11.errors = [{ instancePath: instancePath + "/hardStops/" + i4 + "/message", schemaPath: "#/definitions/remark/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid13 = _errs51 === errors;
                                        } else {
                                          var valid13 = true;
                                        }
                                        if (valid13) {
                                          if (data24.address !== void 0) {
                                            const _errs53 = errors;
                                            if (typeof data24.address !== "string") {
                                              validate11.errors = [{ instancePath: instancePath + "/hardStops/" + i4 + "/address", schemaPath: "#/definitions/remark/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid13 = _errs53 === errors;
                                          } else {
                                            var valid13 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate11.errors = [{ instancePath: instancePath + "/hardStops/" + i4, schemaPath: "#/definitions/remark/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid11 = _errs46 === errors;
                                if (!valid11) {
                                  break;
                                }
                              }
                            } else {
                              validate11.errors = [{ instancePath: instancePath + "/hardStops", schemaPath: "#/properties/hardStops/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs44 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.conditions !== void 0) {
                            let data28 = data.conditions;
                            const _errs55 = errors;
                            if (errors === _errs55) {
                              if (Array.isArray(data28)) {
                                var valid14 = true;
                                const len5 = data28.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  let data29 = data28[i5];
                                  const _errs57 = errors;
                                  const _errs58 = errors;
                                  if (errors === _errs58) {
                                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                      let missing6;
                                      if (data29.id === void 0 && (missing6 = "id") || data29.message === void 0 && (missing6 = "message")) {
                                        validate11.errors = [{ instancePath: instancePath + "/conditions/" + i5, schemaPath: "#/definitions/remark/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                        return false;
                                      } else {
                                        if (data29.id !== void 0) {
                                          const _errs60 = errors;
                                          if (typeof data29.id !== "string") {
                                            validate11.errors = [{ instancePath: instancePath + "/conditions/" + i5 + "/id", schemaPath: "#/definitions/remark/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid16 = _errs60 === errors;
                                        } else {
                                          var valid16 = true;
                                        }
                                        if (valid16) {
                                          if (data29.message !== void 0) {
                                            const _errs62 = errors;
                                            if (typeof data29.message !== "string") {
                                              validate11.errors = [{ instancePath: instancePath + "/conditions/" + i5 + "/message", schemaPath: "#/definitions/remark/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid16 = _errs62 === errors;
                                          } else {
                                            var valid16 = true;
                                          }
                                          if (valid16) {
                                            if (data29.address !== void 0) {
                                              const _errs64 = errors;
                                              if (typeof data29.address !== "string") {
                                                validate11.errors = [{ instancePath: instancePath + "/conditions/" + i5 + "/address", schemaPath: "#/definitions/remark/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid16 = _errs64 === errors;
                                            } else {
                                              var valid16 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate11.errors = [{ instancePath: instancePath + "/conditions/" + i5, schemaPath: "#/definitions/remark/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid14 = _errs57 === errors;
                                  if (!valid14) {
                                    break;
                                  }
                                }
                              } else {
                                validate11.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs55 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.findings !== void 0) {
                              let data33 = data.findings;
                              const _errs66 = errors;
                              if (errors === _errs66) {
                                if (Array.isArray(data33)) {
                                  var valid17 = true;
                                  const len6 = data33.length;
                                  for (let i6 = 0; i6 < len6; i6++) {
                                    let data34 = data33[i6];
                                    const _errs68 = errors;
                                    const _errs69 = errors;
                                    if (errors === _errs69) {
                                      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                        let missing7;
                                        if (data34.change === void 0 && (missing7 = "change") || data34.plan === void 0 && (missing7 = "plan") || data34.rule === void 0 && (missing7 = "rule") || data34.channel === void 0 && (missing7 = "channel") || data34.severity === void 0 && (missing7 = "severity") || data34.message === void 0 && (missing7 = "message")) {
                                          validate11.errors = [{ instancePath: instancePath + "/findings/" + i6, schemaPath: "#/definitions/finding/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                          return false;
                                        } else {
                                          if (data34.change !== void 0) {
                                            const _errs71 = errors;
                                            if (typeof data34.change !== "string") {
                                              validate11.errors = [{ instancePath: instancePath + "/findings/" + i6 + "/change", schemaPath: "#/definitions/finding/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid19 = _errs71 === errors;
                                          } else {
                                            var valid19 = true;
                                          }
                                          if (valid19) {
                                            if (data34.plan !== void 0) {
                                              const _errs73 = errors;
                                              if (typeof data34.plan !== "string") {
                                                validate11.errors = [{ instancePath: instancePath + "/findings/" + i6 + "/plan", schemaPath: "#/definitions/finding/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid19 = _errs73 === errors;
                                            } else {
                                              var valid19 = true;
                                            }
                                            if (valid19) {
                                              if (data34.rule !== void 0) {
                                                const _errs75 = errors;
                                                if (typeof data34.rule !== "string") {
                                                  validate11.errors = [{ instancePath: instancePath + "/findings/" + i6 + "/rule", schemaPath: "#/definitions/finding/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid19 = _errs75 === errors;
                                              } else {
                                                var valid19 = true;
                                              }
                                              if (valid19) {
                                                if (data34.channel !== void 0) {
                                                  const _errs77 = errors;
                                                  if (typeof data34.channel !== "string") {
                                                    validate11.errors = [{ instancePath: instancePath + "/findings/" + i6 + "/channel", schemaPath: "#/definitions/finding/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid19 = _errs77 === errors;
                                                } else {
                                                  var valid19 = true;
                                                }
                                                if (valid19) {
                                                  if (data34.severity !== void 0) {
                                                    let data39 = data34.severity;
                                                    const _errs79 = errors;
                                                    if (!(typeof data39 == "number" && isFinite(data39))) {
                                                      validate11.errors = [{ instancePath: instancePath + "/findings/" + i6 + "/severity", schemaPath: "#/definitions/finding/properties/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                      return false;
                                                    }
                                                    var valid19 = _errs79 === errors;
                                                  } else {
                                                    var valid19 = true;
                                                  }
                                                  if (valid19) {
                                                    if (data34.message !== void 0) {
                                                      const _errs81 = errors;
                                                      if (typeof data34.message !== "string") {
                                                        validate11.errors = [{ instancePath: instancePath + "/findings/" + i6 + "/message", schemaPath: "#/definitions/finding/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid19 = _errs81 === errors;
                                                    } else {
                                                      var valid19 = true;
                                                    }
                                                    if (valid19) {
                                                      if (data34.attribute !== void 0) {
                                                        const _errs83 = errors;
                                                        if (typeof data34.attribute !== "string") {
                                                          validate11.errors = [{ instancePath: instancePath + "/findings/" + i6 + "/attribute", schemaPath: "#/definitions/finding/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid19 = _errs83 === errors;
                                                      } else {
                                                        var valid19 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate11.errors = [{ instancePath: instancePath + "/findings/" + i6, schemaPath: "#/definitions/finding/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid17 = _errs68 === errors;
                                    if (!valid17) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate11.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs66 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.findingsOmitted !== void 0) {
                                let data42 = data.findingsOmitted;
                                const _errs85 = errors;
                                if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                  validate11.errors = [{ instancePath: instancePath + "/findingsOmitted", schemaPath: "#/properties/findingsOmitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs85) {
                                  if (typeof data42 == "number" && isFinite(data42)) {
                                    if (data42 < 0 || isNaN(data42)) {
                                      validate11.errors = [{ instancePath: instancePath + "/findingsOmitted", schemaPath: "#/properties/findingsOmitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs85 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.waived !== void 0) {
                                  let data43 = data.waived;
                                  const _errs87 = errors;
                                  if (errors === _errs87) {
                                    if (Array.isArray(data43)) {
                                      var valid20 = true;
                                      const len7 = data43.length;
                                      for (let i7 = 0; i7 < len7; i7++) {
                                        let data44 = data43[i7];
                                        const _errs89 = errors;
                                        if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
                                          validate11.errors = [{ instancePath: instancePath + "/waived/" + i7, schemaPath: "#/properties/waived/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                        var valid20 = _errs89 === errors;
                                        if (!valid20) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate11.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs87 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.approvals !== void 0) {
                                    const _errs91 = errors;
                                    if (!validate12(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData })) {
                                      vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs91 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.policy !== void 0) {
                                      let data46 = data.policy;
                                      const _errs92 = errors;
                                      if (errors === _errs92) {
                                        if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                          let missing8;
                                          if (data46.source === void 0 && (missing8 = "source") || data46.mode === void 0 && (missing8 = "mode") || data46.digest === void 0 && (missing8 = "digest") || data46.ignored === void 0 && (missing8 = "ignored")) {
                                            validate11.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                            return false;
                                          } else {
                                            if (data46.source !== void 0) {
                                              const _errs94 = errors;
                                              if (typeof data46.source !== "string") {
                                                validate11.errors = [{ instancePath: instancePath + "/policy/source", schemaPath: "#/properties/policy/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid21 = _errs94 === errors;
                                            } else {
                                              var valid21 = true;
                                            }
                                            if (valid21) {
                                              if (data46.mode !== void 0) {
                                                let data48 = data46.mode;
                                                const _errs96 = errors;
                                                if (!(data48 === "enforce" || data48 === "observe")) {
                                                  validate11.errors = [{ instancePath: instancePath + "/policy/mode", schemaPath: "#/properties/policy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema13.properties.policy.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid21 = _errs96 === errors;
                                              } else {
                                                var valid21 = true;
                                              }
                                              if (valid21) {
                                                if (data46.digest !== void 0) {
                                                  let data49 = data46.digest;
                                                  const _errs97 = errors;
                                                  const _errs98 = errors;
                                                  if (errors === _errs98) {
                                                    if (typeof data49 === "string") {
                                                      if (!pattern1.test(data49)) {
                                                        validate11.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/definitions/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate11.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/definitions/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid21 = _errs97 === errors;
                                                } else {
                                                  var valid21 = true;
                                                }
                                                if (valid21) {
                                                  if (data46.ignored !== void 0) {
                                                    let data50 = data46.ignored;
                                                    const _errs100 = errors;
                                                    if (errors === _errs100) {
                                                      if (Array.isArray(data50)) {
                                                        var valid23 = true;
                                                        const len8 = data50.length;
                                                        for (let i8 = 0; i8 < len8; i8++) {
                                                          const _errs102 = errors;
                                                          if (typeof data50[i8] !== "string") {
                                                            validate11.errors = [{ instancePath: instancePath + "/policy/ignored/" + i8, schemaPath: "#/properties/policy/properties/ignored/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid23 = _errs102 === errors;
                                                          if (!valid23) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate11.errors = [{ instancePath: instancePath + "/policy/ignored", schemaPath: "#/properties/policy/properties/ignored/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid21 = _errs100 === errors;
                                                  } else {
                                                    var valid21 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate11.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs92 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.secrets !== void 0) {
                                        let data52 = data.secrets;
                                        const _errs104 = errors;
                                        if (errors === _errs104) {
                                          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                            let missing9;
                                            if (data52.by === void 0 && (missing9 = "by")) {
                                              validate11.errors = [{ instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                              return false;
                                            } else {
                                              if (data52.by !== void 0) {
                                                let data53 = data52.by;
                                                const _errs106 = errors;
                                                if (!(data53 === "hmac-sha256" || data53 === "changed-only")) {
                                                  validate11.errors = [{ instancePath: instancePath + "/secrets/by", schemaPath: "#/properties/secrets/properties/by/enum", keyword: "enum", params: { allowedValues: schema13.properties.secrets.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid24 = _errs106 === errors;
                                              } else {
                                                var valid24 = true;
                                              }
                                              if (valid24) {
                                                if (data52.key !== void 0) {
                                                  const _errs107 = errors;
                                                  if (typeof data52.key !== "string") {
                                                    validate11.errors = [{ instancePath: instancePath + "/secrets/key", schemaPath: "#/properties/secrets/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid24 = _errs107 === errors;
                                                } else {
                                                  var valid24 = true;
                                                }
                                              }
                                            }
                                          } else {
                                            validate11.errors = [{ instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs104 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.revision !== void 0) {
                                          let data55 = data.revision;
                                          const _errs109 = errors;
                                          if (errors === _errs109) {
                                            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                              if (data55.repository !== void 0) {
                                                const _errs111 = errors;
                                                if (typeof data55.repository !== "string") {
                                                  validate11.errors = [{ instancePath: instancePath + "/revision/repository", schemaPath: "#/properties/revision/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid25 = _errs111 === errors;
                                              } else {
                                                var valid25 = true;
                                              }
                                              if (valid25) {
                                                if (data55.pull !== void 0) {
                                                  let data57 = data55.pull;
                                                  const _errs113 = errors;
                                                  if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                                                    validate11.errors = [{ instancePath: instancePath + "/revision/pull", schemaPath: "#/properties/revision/properties/pull/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  var valid25 = _errs113 === errors;
                                                } else {
                                                  var valid25 = true;
                                                }
                                                if (valid25) {
                                                  if (data55.head !== void 0) {
                                                    const _errs115 = errors;
                                                    if (typeof data55.head !== "string") {
                                                      validate11.errors = [{ instancePath: instancePath + "/revision/head", schemaPath: "#/properties/revision/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid25 = _errs115 === errors;
                                                  } else {
                                                    var valid25 = true;
                                                  }
                                                  if (valid25) {
                                                    if (data55.base !== void 0) {
                                                      const _errs117 = errors;
                                                      if (typeof data55.base !== "string") {
                                                        validate11.errors = [{ instancePath: instancePath + "/revision/base", schemaPath: "#/properties/revision/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid25 = _errs117 === errors;
                                                    } else {
                                                      var valid25 = true;
                                                    }
                                                    if (valid25) {
                                                      if (data55.baseRef !== void 0) {
                                                        const _errs119 = errors;
                                                        if (typeof data55.baseRef !== "string") {
                                                          validate11.errors = [{ instancePath: instancePath + "/revision/baseRef", schemaPath: "#/properties/revision/properties/baseRef/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid25 = _errs119 === errors;
                                                      } else {
                                                        var valid25 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate11.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs109 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.validity !== void 0) {
                                            let data61 = data.validity;
                                            const _errs121 = errors;
                                            if (errors === _errs121) {
                                              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                let missing10;
                                                if (data61.issued === void 0 && (missing10 = "issued") || data61.expires === void 0 && (missing10 = "expires")) {
                                                  validate11.errors = [{ instancePath: instancePath + "/validity", schemaPath: "#/properties/validity/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                  return false;
                                                } else {
                                                  if (data61.issued !== void 0) {
                                                    let data62 = data61.issued;
                                                    const _errs123 = errors;
                                                    const _errs124 = errors;
                                                    if (errors === _errs124) {
                                                      if (typeof data62 === "string") {
                                                        if (!pattern3.test(data62)) {
                                                          validate11.errors = [{ instancePath: instancePath + "/validity/issued", schemaPath: "#/definitions/instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate11.errors = [{ instancePath: instancePath + "/validity/issued", schemaPath: "#/definitions/instant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid26 = _errs123 === errors;
                                                  } else {
                                                    var valid26 = true;
                                                  }
                                                  if (valid26) {
                                                    if (data61.expires !== void 0) {
                                                      let data63 = data61.expires;
                                                      const _errs126 = errors;
                                                      const _errs127 = errors;
                                                      if (errors === _errs127) {
                                                        if (typeof data63 === "string") {
                                                          if (!pattern3.test(data63)) {
                                                            validate11.errors = [{ instancePath: instancePath + "/validity/expires", schemaPath: "#/definitions/instant/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate11.errors = [{ instancePath: instancePath + "/validity/expires", schemaPath: "#/definitions/instant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid26 = _errs126 === errors;
                                                    } else {
                                                      var valid26 = true;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate11.errors = [{ instancePath: instancePath + "/validity", schemaPath: "#/properties/validity/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs121 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
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
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data._type === void 0 && (missing0 = "_type") || data.subject === void 0 && (missing0 = "subject") || data.predicateType === void 0 && (missing0 = "predicateType") || data.predicate === void 0 && (missing0 = "predicate")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data._type !== void 0) {
          const _errs1 = errors;
          if ("https://in-toto.io/Statement/v1" !== data._type) {
            validate10.errors = [{ instancePath: instancePath + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.subject !== void 0) {
            let data1 = data.subject;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs4 = errors;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing1;
                      if (data2.name === void 0 && (missing1 = "name") || data2.digest === void 0 && (missing1 = "digest")) {
                        validate10.errors = [{ instancePath: instancePath + "/subject/" + i0, schemaPath: "#/definitions/subject/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        if (data2.name !== void 0) {
                          const _errs7 = errors;
                          if (typeof data2.name !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/name", schemaPath: "#/definitions/subject/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid3 = _errs7 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data2.digest !== void 0) {
                            let data4 = data2.digest;
                            const _errs9 = errors;
                            if (errors === _errs9) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                let missing2;
                                if (data4.sha256 === void 0 && (missing2 = "sha256")) {
                                  validate10.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/definitions/subject/properties/digest/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  if (data4.sha256 !== void 0) {
                                    let data5 = data4.sha256;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                      if (typeof data5 === "string") {
                                        if (!pattern0.test(data5)) {
                                          validate10.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/digest/sha256", schemaPath: "#/definitions/subject/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/digest/sha256", schemaPath: "#/definitions/subject/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/definitions/subject/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid3 = _errs9 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/subject/" + i0, schemaPath: "#/definitions/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.predicateType !== void 0) {
              const _errs13 = errors;
              if ("https://github.com/blastgate/blastgate/decision/v1" !== data.predicateType) {
                validate10.errors = [{ instancePath: instancePath + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "https://github.com/blastgate/blastgate/decision/v1" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.predicate !== void 0) {
                const _errs14 = errors;
                if (!validate11(data.predicate, { instancePath: instancePath + "/predicate", parentData: data, parentDataProperty: "predicate", rootData })) {
                  vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
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
var validateEnvelope = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.payload === void 0 && (missing0 = "payload") || data.payloadType === void 0 && (missing0 = "payloadType") || data.signatures === void 0 && (missing0 = "signatures")) {
        validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.payload !== void 0) {
          const _errs1 = errors;
          if (typeof data.payload !== "string") {
            validate15.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.payloadType !== void 0) {
            const _errs3 = errors;
            if (typeof data.payloadType !== "string") {
              validate15.errors = [{ instancePath: instancePath + "/payloadType", schemaPath: "#/properties/payloadType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.signatures !== void 0) {
              let data2 = data.signatures;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing1;
                        if (data3.sig === void 0 && (missing1 = "sig")) {
                          validate15.errors = [{ instancePath: instancePath + "/signatures/" + i0, schemaPath: "#/properties/signatures/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data3.sig !== void 0) {
                            const _errs9 = errors;
                            if (typeof data3.sig !== "string") {
                              validate15.errors = [{ instancePath: instancePath + "/signatures/" + i0 + "/sig", schemaPath: "#/properties/signatures/items/properties/sig/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs9 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data3.keyid !== void 0) {
                              const _errs11 = errors;
                              if (typeof data3.keyid !== "string") {
                                validate15.errors = [{ instancePath: instancePath + "/signatures/" + i0 + "/keyid", schemaPath: "#/properties/signatures/items/properties/keyid/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid2 = _errs11 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        validate15.errors = [{ instancePath: instancePath + "/signatures/" + i0, schemaPath: "#/properties/signatures/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
export {
  validateDecision,
  validateEnvelope
};
