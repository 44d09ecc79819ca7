// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateComparison = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:comparison:1", "title": "Comparison", "description": "What differs between two plans of one change, as `blastgate diff --format json` prints it. Sentences are plain text in which names from the plan stand between backticks.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "trend", "old", "new", "worse", "better", "changes"], "properties": { "schemaVersion": { "const": "1.0" }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "blastgate" }, "version": { "type": "string" } } }, "trend": { "description": "By the verdict, and where that stays the same by the score.", "enum": ["better", "worse", "same"] }, "old": { "$ref": "#/definitions/side" }, "new": { "$ref": "#/definitions/side" }, "worse": { "description": "Findings that are new or more severe, the most severe first.", "type": "array", "items": { "$ref": "#/definitions/difference" } }, "better": { "description": "Findings that are gone or less severe, those that were most severe first.", "type": "array", "items": { "$ref": "#/definitions/difference" } }, "changes": { "type": "object", "additionalProperties": false, "required": ["new", "gone", "different", "same"], "properties": { "new": { "type": "array", "items": { "$ref": "#/definitions/plannedChange" } }, "gone": { "type": "array", "items": { "$ref": "#/definitions/plannedChange" } }, "different": { "description": "Changes of one object to which something else happens now, or whose score differs.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["old", "new"], "properties": { "old": { "$ref": "#/definitions/plannedChange" }, "new": { "$ref": "#/definitions/plannedChange" } } } }, "same": { "description": "How many changes are as they were.", "type": "integer", "minimum": 0 } } } }, "definitions": { "side": { "type": "object", "additionalProperties": false, "required": ["plan", "verdict", "score", "environment", "principal", "mode", "headline"], "properties": { "plan": { "description": "The plan's file.", "type": "string" }, "verdict": { "enum": ["pass", "review", "block"] }, "score": { "type": "integer", "minimum": 0, "maximum": 100 }, "environment": { "enum": ["production", "unknown", "staging", "sandbox"] }, "principal": { "enum": ["agent", "assisted", "automation", "human", "unknown"] }, "mode": { "description": "Whether the policy enforces the verdict.", "enum": ["enforce", "observe"] }, "headline": { "type": "string" } } }, "difference": { "type": "object", "additionalProperties": false, "required": ["rule", "message"], "properties": { "rule": { "description": "Id of the rule, or of what cannot be judged from the plan.", "type": "string" }, "address": { "type": "string" }, "message": { "description": "What the newer of the plans says, where it says anything.", "type": "string" }, "old": { "description": "Severity before, 0 to 1, weighed by the environment; absent where there was none.", "type": "number" }, "new": { "type": "number" } } }, "plannedChange": { "type": "object", "additionalProperties": false, "required": ["address", "type", "kind", "score"], "properties": { "address": { "type": "string" }, "type": { "type": "string" }, "kind": { "enum": ["create", "update", "delete", "replace-destroy-first", "replace-create-first", "forget", "import", "move", "read", "no-op", "undetermined"] }, "score": { "type": "integer", "minimum": 0, "maximum": 100 } } } } };
var schema12 = { "type": "object", "additionalProperties": false, "required": ["plan", "verdict", "score", "environment", "principal", "mode", "headline"], "properties": { "plan": { "description": "The plan's file.", "type": "string" }, "verdict": { "enum": ["pass", "review", "block"] }, "score": { "type": "integer", "minimum": 0, "maximum": 100 }, "environment": { "enum": ["production", "unknown", "staging", "sandbox"] }, "principal": { "enum": ["agent", "assisted", "automation", "human", "unknown"] }, "mode": { "description": "Whether the policy enforces the verdict.", "enum": ["enforce", "observe"] }, "headline": { "type": "string" } } };
var schema16 = { "type": "object", "additionalProperties": false, "required": ["address", "type", "kind", "score"], "properties": { "address": { "type": "string" }, "type": { "type": "string" }, "kind": { "enum": ["create", "update", "delete", "replace-destroy-first", "replace-create-first", "forget", "import", "move", "read", "no-op", "undetermined"] }, "score": { "type": "integer", "minimum": 0, "maximum": 100 } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.trend === void 0 && (missing0 = "trend") || data.old === void 0 && (missing0 = "old") || data.new === void 0 && (missing0 = "new") || data.worse === void 0 && (missing0 = "worse") || data.better === void 0 && (missing0 = "better") || data.changes === void 0 && (missing0 = "changes")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "trend" || key0 === "old" || key0 === "new" || key0 === "worse" || key0 === "better" || key0 === "changes")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            const _errs2 = errors;
            if ("1.0" !== data.schemaVersion) {
              validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                    validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version")) {
                        validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        const _errs6 = errors;
                        if ("blastgate" !== data1.name) {
                          validate10.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "blastgate" }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          const _errs7 = errors;
                          if (typeof data1.version !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.trend !== void 0) {
                let data4 = data.trend;
                const _errs9 = errors;
                if (!(data4 === "better" || data4 === "worse" || data4 === "same")) {
                  validate10.errors = [{ instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/enum", keyword: "enum", params: { allowedValues: schema11.properties.trend.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.old !== void 0) {
                  let data5 = data.old;
                  const _errs10 = errors;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing2;
                      if (data5.plan === void 0 && (missing2 = "plan") || data5.verdict === void 0 && (missing2 = "verdict") || data5.score === void 0 && (missing2 = "score") || data5.environment === void 0 && (missing2 = "environment") || data5.principal === void 0 && (missing2 = "principal") || data5.mode === void 0 && (missing2 = "mode") || data5.headline === void 0 && (missing2 = "headline")) {
                        validate10.errors = [{ instancePath: instancePath + "/old", schemaPath: "#/definitions/side/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                        return false;
                      } else {
                        const _errs13 = errors;
                        for (const key2 in data5) {
                          if (!(key2 === "plan" || key2 === "verdict" || key2 === "score" || key2 === "environment" || key2 === "principal" || key2 === "mode" || key2 === "headline")) {
                            validate10.errors = [{ instancePath: instancePath + "/old", schemaPath: "#/definitions/side/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs13 === errors) {
                          if (data5.plan !== void 0) {
                            const _errs14 = errors;
                            if (typeof data5.plan !== "string") {
                              validate10.errors = [{ instancePath: instancePath + "/old/plan", schemaPath: "#/definitions/side/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs14 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data5.verdict !== void 0) {
                              let data7 = data5.verdict;
                              const _errs16 = errors;
                              if (!(data7 === "pass" || data7 === "review" || data7 === "block")) {
                                validate10.errors = [{ instancePath: instancePath + "/old/verdict", schemaPath: "#/definitions/side/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema12.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid3 = _errs16 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data5.score !== void 0) {
                                let data8 = data5.score;
                                const _errs17 = errors;
                                if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                  validate10.errors = [{ instancePath: instancePath + "/old/score", schemaPath: "#/definitions/side/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs17) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 > 100 || isNaN(data8)) {
                                      validate10.errors = [{ instancePath: instancePath + "/old/score", schemaPath: "#/definitions/side/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                      return false;
                                    } else {
                                      if (data8 < 0 || isNaN(data8)) {
                                        validate10.errors = [{ instancePath: instancePath + "/old/score", schemaPath: "#/definitions/side/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid3 = _errs17 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data5.environment !== void 0) {
                                  let data9 = data5.environment;
                                  const _errs19 = errors;
                                  if (!(data9 === "production" || data9 === "unknown" || data9 === "staging" || data9 === "sandbox")) {
                                    validate10.errors = [{ instancePath: instancePath + "/old/environment", schemaPath: "#/definitions/side/properties/environment/enum", keyword: "enum", params: { allowedValues: schema12.properties.environment.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid3 = _errs19 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data5.principal !== void 0) {
                                    let data10 = data5.principal;
                                    const _errs20 = errors;
                                    if (!(data10 === "agent" || data10 === "assisted" || data10 === "automation" || data10 === "human" || data10 === "unknown")) {
                                      validate10.errors = [{ instancePath: instancePath + "/old/principal", schemaPath: "#/definitions/side/properties/principal/enum", keyword: "enum", params: { allowedValues: schema12.properties.principal.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid3 = _errs20 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data5.mode !== void 0) {
                                      let data11 = data5.mode;
                                      const _errs21 = errors;
                                      if (!(data11 === "enforce" || data11 === "observe")) {
                                        validate10.errors = [{ instancePath: instancePath + "/old/mode", schemaPath: "#/definitions/side/properties/mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid3 = _errs21 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data5.headline !== void 0) {
                                        const _errs22 = errors;
                                        if (typeof data5.headline !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/old/headline", schemaPath: "#/definitions/side/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid3 = _errs22 === errors;
                                      } else {
                                        var valid3 = true;
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
                      validate10.errors = [{ instancePath: instancePath + "/old", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.new !== void 0) {
                    let data13 = data.new;
                    const _errs24 = errors;
                    const _errs25 = errors;
                    if (errors === _errs25) {
                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        let missing3;
                        if (data13.plan === void 0 && (missing3 = "plan") || data13.verdict === void 0 && (missing3 = "verdict") || data13.score === void 0 && (missing3 = "score") || data13.environment === void 0 && (missing3 = "environment") || data13.principal === void 0 && (missing3 = "principal") || data13.mode === void 0 && (missing3 = "mode") || data13.headline === void 0 && (missing3 = "headline")) {
                          validate10.errors = [{ instancePath: instancePath + "/new", schemaPath: "#/definitions/side/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                          return false;
                        } else {
                          const _errs27 = errors;
                          for (const key3 in data13) {
                            if (!(key3 === "plan" || key3 === "verdict" || key3 === "score" || key3 === "environment" || key3 === "principal" || key3 === "mode" || key3 === "headline")) {
                              validate10.errors = [{ instancePath: instancePath + "/new", schemaPath: "#/definitions/side/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs27 === errors) {
                            if (data13.plan !== void 0) {
                              const _errs28 = errors;
                              if (typeof data13.plan !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/new/plan", schemaPath: "#/definitions/side/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid5 = _errs28 === errors;
                            } else {
                              var valid5 = true;
                            }
                            if (valid5) {
                              if (data13.verdict !== void 0) {
                                let data15 = data13.verdict;
                                const _errs30 = errors;
                                if (!(data15 === "pass" || data15 === "review" || data15 === "block")) {
                                  validate10.errors = [{ instancePath: instancePath + "/new/verdict", schemaPath: "#/definitions/side/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema12.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid5 = _errs30 === errors;
                              } else {
                                var valid5 = true;
                              }
                              if (valid5) {
                                if (data13.score !== void 0) {
                                  let data16 = data13.score;
                                  const _errs31 = errors;
                                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                    validate10.errors = [{ instancePath: instancePath + "/new/score", schemaPath: "#/definitions/side/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs31) {
                                    if (typeof data16 == "number" && isFinite(data16)) {
                                      if (data16 > 100 || isNaN(data16)) {
                                        validate10.errors = [{ instancePath: instancePath + "/new/score", schemaPath: "#/definitions/side/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                        return false;
                                      } else {
                                        if (data16 < 0 || isNaN(data16)) {
                                          validate10.errors = [{ instancePath: instancePath + "/new/score", schemaPath: "#/definitions/side/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid5 = _errs31 === errors;
                                } else {
                                  var valid5 = true;
                                }
                                if (valid5) {
                                  if (data13.environment !== void 0) {
                                    let data17 = data13.environment;
                                    const _errs33 = errors;
                                    if (!(data17 === "production" || data17 === "unknown" || data17 === "staging" || data17 === "sandbox")) {
                                      validate10.errors = [{ instancePath: instancePath + "/new/environment", schemaPath: "#/definitions/side/properties/environment/enum", keyword: "enum", params: { allowedValues: schema12.properties.environment.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid5 = _errs33 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data13.principal !== void 0) {
                                      let data18 = data13.principal;
                                      const _errs34 = errors;
                                      if (!(data18 === "agent" || data18 === "assisted" || data18 === "automation" || data18 === "human" || data18 === "unknown")) {
                                        validate10.errors = [{ instancePath: instancePath + "/new/principal", schemaPath: "#/definitions/side/properties/principal/enum", keyword: "enum", params: { allowedValues: schema12.properties.principal.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid5 = _errs34 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data13.mode !== void 0) {
                                        let data19 = data13.mode;
                                        const _errs35 = errors;
                                        if (!(data19 === "enforce" || data19 === "observe")) {
                                          validate10.errors = [{ instancePath: instancePath + "/new/mode", schemaPath: "#/definitions/side/properties/mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid5 = _errs35 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data13.headline !== void 0) {
                                          const _errs36 = errors;
                                          if (typeof data13.headline !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/new/headline", schemaPath: "#/definitions/side/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid5 = _errs36 === errors;
                                        } else {
                                          var valid5 = true;
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
                        validate10.errors = [{ instancePath: instancePath + "/new", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.worse !== void 0) {
                      let data21 = data.worse;
                      const _errs38 = errors;
                      if (errors === _errs38) {
                        if (Array.isArray(data21)) {
                          var valid6 = true;
                          const len0 = data21.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data22 = data21[i0];
                            const _errs40 = errors;
                            const _errs41 = errors;
                            if (errors === _errs41) {
                              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                let missing4;
                                if (data22.rule === void 0 && (missing4 = "rule") || data22.message === void 0 && (missing4 = "message")) {
                                  validate10.errors = [{ instancePath: instancePath + "/worse/" + i0, schemaPath: "#/definitions/difference/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                  return false;
                                } else {
                                  const _errs43 = errors;
                                  for (const key4 in data22) {
                                    if (!(key4 === "rule" || key4 === "address" || key4 === "message" || key4 === "old" || key4 === "new")) {
                                      validate10.errors = [{ instancePath: instancePath + "/worse/" + i0, schemaPath: "#/definitions/difference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs43 === errors) {
                                    if (data22.rule !== void 0) {
                                      const _errs44 = errors;
                                      if (typeof data22.rule !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/worse/" + i0 + "/rule", schemaPath: "#/definitions/difference/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid8 = _errs44 === errors;
                                    } else {
                                      var valid8 = true;
                                    }
                                    if (valid8) {
                                      if (data22.address !== void 0) {
                                        const _errs46 = errors;
                                        if (typeof data22.address !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/worse/" + i0 + "/address", schemaPath: "#/definitions/difference/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid8 = _errs46 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                      if (valid8) {
                                        if (data22.message !== void 0) {
                                          const _errs48 = errors;
                                          if (typeof data22.message !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/worse/" + i0 + "/message", schemaPath: "#/definitions/difference/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid8 = _errs48 === errors;
                                        } else {
                                          var valid8 = true;
                                        }
                                        if (valid8) {
                                          if (data22.old !== void 0) {
                                            let data26 = data22.old;
                                            const _errs50 = errors;
                                            if (!(typeof data26 == "number" && isFinite(data26))) {
                                              validate10.errors = [{ instancePath: instancePath + "/worse/" + i0 + "/old", schemaPath: "#/definitions/difference/properties/old/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
                                            }
                                            var valid8 = _errs50 === errors;
                                          } else {
                                            var valid8 = true;
                                          }
                                          if (valid8) {
                                            if (data22.new !== void 0) {
                                              let data27 = data22.new;
                                              const _errs52 = errors;
                                              if (!(typeof data27 == "number" && isFinite(data27))) {
                                                validate10.errors = [{ instancePath: instancePath + "/worse/" + i0 + "/new", schemaPath: "#/definitions/difference/properties/new/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                              }
                                              var valid8 = _errs52 === errors;
                                            } else {
                                              var valid8 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/worse/" + i0, schemaPath: "#/definitions/difference/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid6 = _errs40 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/worse", schemaPath: "#/properties/worse/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs38 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.better !== void 0) {
                        let data28 = data.better;
                        const _errs54 = errors;
                        if (errors === _errs54) {
                          if (Array.isArray(data28)) {
                            var valid9 = true;
                            const len1 = data28.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data29 = data28[i1];
                              const _errs56 = errors;
                              const _errs57 = errors;
                              if (errors === _errs57) {
                                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                  let missing5;
                                  if (data29.rule === void 0 && (missing5 = "rule") || data29.message === void 0 && (missing5 = "message")) {
                                    validate10.errors = [{ instancePath: instancePath + "/better/" + i1, schemaPath: "#/definitions/difference/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                    return false;
                                  } else {
                                    const _errs59 = errors;
                                    for (const key5 in data29) {
                                      if (!(key5 === "rule" || key5 === "address" || key5 === "message" || key5 === "old" || key5 === "new")) {
                                        validate10.errors = [{ instancePath: instancePath + "/better/" + i1, schemaPath: "#/definitions/difference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs59 === errors) {
                                      if (data29.rule !== void 0) {
                                        const _errs60 = errors;
                                        if (typeof data29.rule !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/better/" + i1 + "/rule", schemaPath: "#/definitions/difference/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid11 = _errs60 === errors;
                                      } else {
                                        var valid11 = true;
                                      }
                                      if (valid11) {
                                        if (data29.address !== void 0) {
                                          const _errs62 = errors;
                                          if (typeof data29.address !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/better/" + i1 + "/address", schemaPath: "#/definitions/difference/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid11 = _errs62 === errors;
                                        } else {
                                          var valid11 = true;
                                        }
                                        if (valid11) {
                                          if (data29.message !== void 0) {
                                            const _errs64 = errors;
                                            if (typeof data29.message !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/better/" + i1 + "/message", schemaPath: "#/definitions/difference/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid11 = _errs64 === errors;
                                          } else {
                                            var valid11 = true;
                                          }
                                          if (valid11) {
                                            if (data29.old !== void 0) {
                                              let data33 = data29.old;
                                              const _errs66 = errors;
                                              if (!(typeof data33 == "number" && isFinite(data33))) {
                                                validate10.errors = [{ instancePath: instancePath + "/better/" + i1 + "/old", schemaPath: "#/definitions/difference/properties/old/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                              }
                                              var valid11 = _errs66 === errors;
                                            } else {
                                              var valid11 = true;
                                            }
                                            if (valid11) {
                                              if (data29.new !== void 0) {
                                                let data34 = data29.new;
                                                const _errs68 = errors;
                                                if (!(typeof data34 == "number" && isFinite(data34))) {
                                                  validate10.errors = [{ instancePath: instancePath + "/better/" + i1 + "/new", schemaPath: "#/definitions/difference/properties/new/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                  return false;
                                                }
                                                var valid11 = _errs68 === errors;
                                              } else {
                                                var valid11 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/better/" + i1, schemaPath: "#/definitions/difference/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid9 = _errs56 === errors;
                              if (!valid9) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/better", schemaPath: "#/properties/better/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs54 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.changes !== void 0) {
                          let data35 = data.changes;
                          const _errs70 = errors;
                          if (errors === _errs70) {
                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                              let missing6;
                              if (data35.new === void 0 && (missing6 = "new") || data35.gone === void 0 && (missing6 = "gone") || data35.different === void 0 && (missing6 = "different") || data35.same === void 0 && (missing6 = "same")) {
                                validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                return false;
                              } else {
                                const _errs72 = errors;
                                for (const key6 in data35) {
                                  if (!(key6 === "new" || key6 === "gone" || key6 === "different" || key6 === "same")) {
                                    validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs72 === errors) {
                                  if (data35.new !== void 0) {
                                    let data36 = data35.new;
                                    const _errs73 = errors;
                                    if (errors === _errs73) {
                                      if (Array.isArray(data36)) {
                                        var valid13 = true;
                                        const len2 = data36.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let data37 = data36[i2];
                                          const _errs75 = errors;
                                          const _errs76 = errors;
                                          if (errors === _errs76) {
                                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                              let missing7;
                                              if (data37.address === void 0 && (missing7 = "address") || data37.type === void 0 && (missing7 = "type") || data37.kind === void 0 && (missing7 = "kind") || data37.score === void 0 && (missing7 = "score")) {
                                                validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2, schemaPath: "#/definitions/plannedChange/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                return false;
                                              } else {
                                                const _errs78 = errors;
                                                for (const key7 in data37) {
                                                  if (!(key7 === "address" || key7 === "type" || key7 === "kind" || key7 === "score")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2, schemaPath: "#/definitions/plannedChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs78 === errors) {
                                                  if (data37.address !== void 0) {
                                                    const _errs79 = errors;
                                                    if (typeof data37.address !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2 + "/address", schemaPath: "#/definitions/plannedChange/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid15 = _errs79 === errors;
                                                  } else {
                                                    var valid15 = true;
                                                  }
                                                  if (valid15) {
                                                    if (data37.type !== void 0) {
                                                      const _errs81 = errors;
                                                      if (typeof data37.type !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2 + "/type", schemaPath: "#/definitions/plannedChange/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid15 = _errs81 === errors;
                                                    } else {
                                                      var valid15 = true;
                                                    }
                                                    if (valid15) {
                                                      if (data37.kind !== void 0) {
                                                        let data40 = data37.kind;
                                                        const _errs83 = errors;
                                                        if (!(data40 === "create" || data40 === "update" || data40 === "delete" || data40 === "replace-destroy-first" || data40 === "replace-create-first" || data40 === "forget" || data40 === "import" || data40 === "move" || data40 === "read" || data40 === "no-op" || data40 === "undetermined")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2 + "/kind", schemaPath: "#/definitions/plannedChange/properties/kind/enum", keyword: "enum", params: { allowedValues: schema16.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid15 = _errs83 === errors;
                                                      } else {
                                                        var valid15 = true;
                                                      }
                                                      if (valid15) {
                                                        if (data37.score !== void 0) {
                                                          let data41 = data37.score;
                                                          const _errs84 = errors;
                                                          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                            validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2 + "/score", schemaPath: "#/definitions/plannedChange/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs84) {
                                                            if (typeof data41 == "number" && isFinite(data41)) {
                                                              if (data41 > 100 || isNaN(data41)) {
                                                                validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2 + "/score", schemaPath: "#/definitions/plannedChange/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                return false;
                                                              } else {
                                                                if (data41 < 0 || isNaN(data41)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2 + "/score", schemaPath: "#/definitions/plannedChange/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid15 = _errs84 === errors;
                                                        } else {
                                                          var valid15 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/changes/new/" + i2, schemaPath: "#/definitions/plannedChange/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid13 = _errs75 === errors;
                                          if (!valid13) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/changes/new", schemaPath: "#/properties/changes/properties/new/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid12 = _errs73 === errors;
                                  } else {
                                    var valid12 = true;
                                  }
                                  if (valid12) {
                                    if (data35.gone !== void 0) {
                                      let data42 = data35.gone;
                                      const _errs86 = errors;
                                      if (errors === _errs86) {
                                        if (Array.isArray(data42)) {
                                          var valid16 = true;
                                          const len3 = data42.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data43 = data42[i3];
                                            const _errs88 = errors;
                                            const _errs89 = errors;
                                            if (errors === _errs89) {
                                              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                                let missing8;
                                                if (data43.address === void 0 && (missing8 = "address") || data43.type === void 0 && (missing8 = "type") || data43.kind === void 0 && (missing8 = "kind") || data43.score === void 0 && (missing8 = "score")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3, schemaPath: "#/definitions/plannedChange/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs91 = errors;
                                                  for (const key8 in data43) {
                                                    if (!(key8 === "address" || key8 === "type" || key8 === "kind" || key8 === "score")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3, schemaPath: "#/definitions/plannedChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs91 === errors) {
                                                    if (data43.address !== void 0) {
                                                      const _errs92 = errors;
                                                      if (typeof data43.address !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3 + "/address", schemaPath: "#/definitions/plannedChange/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid18 = _errs92 === errors;
                                                    } else {
                                                      var valid18 = true;
                                                    }
                                                    if (valid18) {
                                                      if (data43.type !== void 0) {
                                                        const _errs94 = errors;
                                                        if (typeof data43.type !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3 + "/type", schemaPath: "#/definitions/plannedChange/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid18 = _errs94 === errors;
                                                      } else {
                                                        var valid18 = true;
                                                      }
                                                      if (valid18) {
                                                        if (data43.kind !== void 0) {
                                                          let data46 = data43.kind;
                                                          const _errs96 = errors;
                                                          if (!(data46 === "create" || data46 === "update" || data46 === "delete" || data46 === "replace-destroy-first" || data46 === "replace-create-first" || data46 === "forget" || data46 === "import" || data46 === "move" || data46 === "read" || data46 === "no-op" || data46 === "undetermined")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3 + "/kind", schemaPath: "#/definitions/plannedChange/properties/kind/enum", keyword: "enum", params: { allowedValues: schema16.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid18 = _errs96 === errors;
                                                        } else {
                                                          var valid18 = true;
                                                        }
                                                        if (valid18) {
                                                          if (data43.score !== void 0) {
                                                            let data47 = data43.score;
                                                            const _errs97 = errors;
                                                            if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                                                              validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3 + "/score", schemaPath: "#/definitions/plannedChange/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs97) {
                                                              if (typeof data47 == "number" && isFinite(data47)) {
                                                                if (data47 > 100 || isNaN(data47)) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3 + "/score", schemaPath: "#/definitions/plannedChange/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                  return false;
                                                                } else {
                                                                  if (data47 < 0 || isNaN(data47)) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3 + "/score", schemaPath: "#/definitions/plannedChange/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid18 = _errs97 === errors;
                                                          } else {
                                                            var valid18 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/changes/gone/" + i3, schemaPath: "#/definitions/plannedChange/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid16 = _errs88 === errors;
                                            if (!valid16) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/changes/gone", schemaPath: "#/properties/changes/properties/gone/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid12 = _errs86 === errors;
                                    } else {
                                      var valid12 = true;
                                    }
                                    if (valid12) {
                                      if (data35.different !== void 0) {
                                        let data48 = data35.different;
                                        const _errs99 = errors;
                                        if (errors === _errs99) {
                                          if (Array.isArray(data48)) {
                                            var valid19 = true;
                                            const len4 = data48.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              let data49 = data48[i4];
                                              const _errs101 = errors;
                                              if (errors === _errs101) {
                                                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                                  let missing9;
                                                  if (data49.old === void 0 && (missing9 = "old") || data49.new === void 0 && (missing9 = "new")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4, schemaPath: "#/properties/changes/properties/different/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs103 = errors;
                                                    for (const key9 in data49) {
                                                      if (!(key9 === "old" || key9 === "new")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4, schemaPath: "#/properties/changes/properties/different/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs103 === errors) {
                                                      if (data49.old !== void 0) {
                                                        let data50 = data49.old;
                                                        const _errs104 = errors;
                                                        const _errs105 = errors;
                                                        if (errors === _errs105) {
                                                          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                            let missing10;
                                                            if (data50.address === void 0 && (missing10 = "address") || data50.type === void 0 && (missing10 = "type") || data50.kind === void 0 && (missing10 = "kind") || data50.score === void 0 && (missing10 = "score")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old", schemaPath: "#/definitions/plannedChange/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs107 = errors;
                                                              for (const key10 in data50) {
                                                                if (!(key10 === "address" || key10 === "type" || key10 === "kind" || key10 === "score")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old", schemaPath: "#/definitions/plannedChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs107 === errors) {
                                                                if (data50.address !== void 0) {
                                                                  const _errs108 = errors;
                                                                  if (typeof data50.address !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old/address", schemaPath: "#/definitions/plannedChange/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid22 = _errs108 === errors;
                                                                } else {
                                                                  var valid22 = true;
                                                                }
                                                                if (valid22) {
                                                                  if (data50.type !== void 0) {
                                                                    const _errs110 = errors;
                                                                    if (typeof data50.type !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old/type", schemaPath: "#/definitions/plannedChange/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid22 = _errs110 === errors;
                                                                  } else {
                                                                    var valid22 = true;
                                                                  }
                                                                  if (valid22) {
                                                                    if (data50.kind !== void 0) {
                                                                      let data53 = data50.kind;
                                                                      const _errs112 = errors;
                                                                      if (!(data53 === "create" || data53 === "update" || data53 === "delete" || data53 === "replace-destroy-first" || data53 === "replace-create-first" || data53 === "forget" || data53 === "import" || data53 === "move" || data53 === "read" || data53 === "no-op" || data53 === "undetermined")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old/kind", schemaPath: "#/definitions/plannedChange/properties/kind/enum", keyword: "enum", params: { allowedValues: schema16.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid22 = _errs112 === errors;
                                                                    } else {
                                                                      var valid22 = true;
                                                                    }
                                                                    if (valid22) {
                                                                      if (data50.score !== void 0) {
                                                                        let data54 = data50.score;
                                                                        const _errs113 = errors;
                                                                        if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old/score", schemaPath: "#/definitions/plannedChange/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs113) {
                                                                          if (typeof data54 == "number" && isFinite(data54)) {
                                                                            if (data54 > 100 || isNaN(data54)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old/score", schemaPath: "#/definitions/plannedChange/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                              return false;
                                                                            } else {
                                                                              if (data54 < 0 || isNaN(data54)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old/score", schemaPath: "#/definitions/plannedChange/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid22 = _errs113 === errors;
                                                                      } else {
                                                                        var valid22 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/old", schemaPath: "#/definitions/plannedChange/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid20 = _errs104 === errors;
                                                      } else {
                                                        var valid20 = true;
                                                      }
                                                      if (valid20) {
                                                        if (data49.new !== void 0) {
                                                          let data55 = data49.new;
                                                          const _errs115 = errors;
                                                          const _errs116 = errors;
                                                          if (errors === _errs116) {
                                                            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                                              let missing11;
                                                              if (data55.address === void 0 && (missing11 = "address") || data55.type === void 0 && (missing11 = "type") || data55.kind === void 0 && (missing11 = "kind") || data55.score === void 0 && (missing11 = "score")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new", schemaPath: "#/definitions/plannedChange/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs118 = errors;
                                                                for (const key11 in data55) {
                                                                  if (!(key11 === "address" || key11 === "type" || key11 === "kind" || key11 === "score")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new", schemaPath: "#/definitions/plannedChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs118 === errors) {
                                                                  if (data55.address !== void 0) {
                                                                    const _errs119 = errors;
                                                                    if (typeof data55.address !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new/address", schemaPath: "#/definitions/plannedChange/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid24 = _errs119 === errors;
                                                                  } else {
                                                                    var valid24 = true;
                                                                  }
                                                                  if (valid24) {
                                                                    if (data55.type !== void 0) {
                                                                      const _errs121 = errors;
                                                                      if (typeof data55.type !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new/type", schemaPath: "#/definitions/plannedChange/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid24 = _errs121 === errors;
                                                                    } else {
                                                                      var valid24 = true;
                                                                    }
                                                                    if (valid24) {
                                                                      if (data55.kind !== void 0) {
                                                                        let data58 = data55.kind;
                                                                        const _errs123 = errors;
                                                                        if (!(data58 === "create" || data58 === "update" || data58 === "delete" || data58 === "replace-destroy-first" || data58 === "replace-create-first" || data58 === "forget" || data58 === "import" || data58 === "move" || data58 === "read" || data58 === "no-op" || data58 === "undetermined")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new/kind", schemaPath: "#/definitions/plannedChange/properties/kind/enum", keyword: "enum", params: { allowedValues: schema16.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                          return false;
                                                                        }
                                                                        var valid24 = _errs123 === errors;
                                                                      } else {
                                                                        var valid24 = true;
                                                                      }
                                                                      if (valid24) {
                                                                        if (data55.score !== void 0) {
                                                                          let data59 = data55.score;
                                                                          const _errs124 = errors;
                                                                          if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new/score", schemaPath: "#/definitions/plannedChange/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs124) {
                                                                            if (typeof data59 == "number" && isFinite(data59)) {
                                                                              if (data59 > 100 || isNaN(data59)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new/score", schemaPath: "#/definitions/plannedChange/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                                                return false;
                                                                              } else {
                                                                                if (data59 < 0 || isNaN(data59)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new/score", schemaPath: "#/definitions/plannedChange/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid24 = _errs124 === errors;
                                                                        } else {
                                                                          var valid24 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4 + "/new", schemaPath: "#/definitions/plannedChange/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid20 = _errs115 === errors;
                                                        } else {
                                                          var valid20 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/changes/different/" + i4, schemaPath: "#/properties/changes/properties/different/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid19 = _errs101 === errors;
                                              if (!valid19) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/changes/different", schemaPath: "#/properties/changes/properties/different/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid12 = _errs99 === errors;
                                      } else {
                                        var valid12 = true;
                                      }
                                      if (valid12) {
                                        if (data35.same !== void 0) {
                                          let data60 = data35.same;
                                          const _errs126 = errors;
                                          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                                            validate10.errors = [{ instancePath: instancePath + "/changes/same", schemaPath: "#/properties/changes/properties/same/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs126) {
                                            if (typeof data60 == "number" && isFinite(data60)) {
                                              if (data60 < 0 || isNaN(data60)) {
                                                validate10.errors = [{ instancePath: instancePath + "/changes/same", schemaPath: "#/properties/changes/properties/same/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid12 = _errs126 === errors;
                                        } else {
                                          var valid12 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs70 === errors;
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
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateComparison
};
