// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateCloudformationChangeSet = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:blastgate:schema:cloudformation-change-set:1", "title": "ChangeSetPage", "description": "Output of CloudFormation's DescribeChangeSet (API version 2010-05-15): a change set or one page of it, with keys as the API spells them. No stricter than the tools that write it: every field may be missing, null or empty, unknown fields pass, and what a word means is decided while reading.", "type": "object", "properties": { "ChangeSetId": { "$ref": "#/definitions/text" }, "ChangeSetName": { "$ref": "#/definitions/text" }, "StackId": { "$ref": "#/definitions/text" }, "StackName": { "$ref": "#/definitions/text" }, "Status": { "$ref": "#/definitions/text" }, "StatusReason": { "$ref": "#/definitions/text" }, "ExecutionStatus": { "$ref": "#/definitions/text" }, "NextToken": { "$ref": "#/definitions/text" }, "ParentChangeSetId": { "$ref": "#/definitions/text" }, "RootChangeSetId": { "$ref": "#/definitions/text" }, "IncludeNestedStacks": { "$ref": "#/definitions/flag" }, "Parameters": { "type": ["array", "null"], "items": { "type": "object", "properties": { "ParameterKey": { "$ref": "#/definitions/text" }, "ParameterValue": { "$ref": "#/definitions/text" }, "ResolvedValue": { "$ref": "#/definitions/text" }, "UsePreviousValue": { "$ref": "#/definitions/flag" } } } }, "Tags": { "type": ["array", "null"], "items": { "type": "object", "properties": { "Key": { "$ref": "#/definitions/text" }, "Value": { "$ref": "#/definitions/text" } } } }, "Changes": { "type": ["array", "null"], "items": { "$ref": "#/definitions/change" } } }, "definitions": { "text": { "description": "Some SDKs print numbers and booleans where the API has text.", "type": ["string", "number", "boolean", "null"] }, "flag": { "type": ["boolean", "string", "null"] }, "context": { "description": "A string of JSON from the API, an object in recorded outputs.", "type": ["string", "object", "null"] }, "change": { "title": "ChangeSetChange", "type": "object", "properties": { "Type": { "$ref": "#/definitions/text" }, "HookInvocationCount": { "type": ["number", "string", "null"] }, "ResourceChange": { "anyOf": [{ "$ref": "#/definitions/resourceChange" }, { "type": "null" }] } } }, "resourceChange": { "title": "ChangeSetResourceChange", "type": "object", "required": ["Action", "LogicalResourceId", "ResourceType"], "properties": { "Action": { "type": "string", "minLength": 1 }, "LogicalResourceId": { "type": "string", "minLength": 1 }, "PhysicalResourceId": { "$ref": "#/definitions/text" }, "ResourceType": { "type": "string", "minLength": 1 }, "Replacement": { "$ref": "#/definitions/text" }, "PolicyAction": { "$ref": "#/definitions/text" }, "ChangeSetId": { "$ref": "#/definitions/text" }, "BeforeContext": { "$ref": "#/definitions/context" }, "AfterContext": { "$ref": "#/definitions/context" }, "PreviousDeploymentContext": { "$ref": "#/definitions/context" }, "Scope": { "type": ["array", "null"] }, "Details": { "type": ["array", "null"], "items": { "$ref": "#/definitions/detail" } }, "ModuleInfo": { "type": ["object", "null"], "properties": { "TypeHierarchy": { "$ref": "#/definitions/text" }, "LogicalIdHierarchy": { "$ref": "#/definitions/text" } } } } }, "detail": { "title": "ChangeSetDetail", "type": "object", "properties": { "Evaluation": { "$ref": "#/definitions/text" }, "ChangeSource": { "$ref": "#/definitions/text" }, "CausingEntity": { "$ref": "#/definitions/text" }, "Target": { "type": ["object", "null"], "properties": { "Attribute": { "$ref": "#/definitions/text" }, "Name": { "$ref": "#/definitions/text" }, "Path": { "$ref": "#/definitions/text" }, "RequiresRecreation": { "$ref": "#/definitions/text" }, "AttributeChangeType": { "$ref": "#/definitions/text" }, "Drift": { "type": ["object", "null"] } } } } } } };
var schema12 = { "description": "Some SDKs print numbers and booleans where the API has text.", "type": ["string", "number", "boolean", "null"] };
var schema22 = { "type": ["boolean", "string", "null"] };
var schema29 = { "title": "ChangeSetChange", "type": "object", "properties": { "Type": { "$ref": "#/definitions/text" }, "HookInvocationCount": { "type": ["number", "string", "null"] }, "ResourceChange": { "anyOf": [{ "$ref": "#/definitions/resourceChange" }, { "type": "null" }] } } };
var schema31 = { "title": "ChangeSetResourceChange", "type": "object", "required": ["Action", "LogicalResourceId", "ResourceType"], "properties": { "Action": { "type": "string", "minLength": 1 }, "LogicalResourceId": { "type": "string", "minLength": 1 }, "PhysicalResourceId": { "$ref": "#/definitions/text" }, "ResourceType": { "type": "string", "minLength": 1 }, "Replacement": { "$ref": "#/definitions/text" }, "PolicyAction": { "$ref": "#/definitions/text" }, "ChangeSetId": { "$ref": "#/definitions/text" }, "BeforeContext": { "$ref": "#/definitions/context" }, "AfterContext": { "$ref": "#/definitions/context" }, "PreviousDeploymentContext": { "$ref": "#/definitions/context" }, "Scope": { "type": ["array", "null"] }, "Details": { "type": ["array", "null"], "items": { "$ref": "#/definitions/detail" } }, "ModuleInfo": { "type": ["object", "null"], "properties": { "TypeHierarchy": { "$ref": "#/definitions/text" }, "LogicalIdHierarchy": { "$ref": "#/definitions/text" } } } } };
var schema36 = { "description": "A string of JSON from the API, an object in recorded outputs.", "type": ["string", "object", "null"] };
var func2 = require_ucs2length().default;
var schema39 = { "title": "ChangeSetDetail", "type": "object", "properties": { "Evaluation": { "$ref": "#/definitions/text" }, "ChangeSource": { "$ref": "#/definitions/text" }, "CausingEntity": { "$ref": "#/definitions/text" }, "Target": { "type": ["object", "null"], "properties": { "Attribute": { "$ref": "#/definitions/text" }, "Name": { "$ref": "#/definitions/text" }, "Path": { "$ref": "#/definitions/text" }, "RequiresRecreation": { "$ref": "#/definitions/text" }, "AttributeChangeType": { "$ref": "#/definitions/text" }, "Drift": { "type": ["object", "null"] } } } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Evaluation !== void 0) {
        let data0 = data.Evaluation;
        const _errs1 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate13.errors = [{ instancePath: instancePath + "/Evaluation", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ChangeSource !== void 0) {
          let data1 = data.ChangeSource;
          const _errs4 = errors;
          if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
            validate13.errors = [{ instancePath: instancePath + "/ChangeSource", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.CausingEntity !== void 0) {
            let data2 = data.CausingEntity;
            const _errs7 = errors;
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
              validate13.errors = [{ instancePath: instancePath + "/CausingEntity", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
              return false;
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Target !== void 0) {
              let data3 = data.Target;
              const _errs10 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                validate13.errors = [{ instancePath: instancePath + "/Target", schemaPath: "#/properties/Target/type", keyword: "type", params: { type: schema39.properties.Target.type }, message: "must be object,null" }];
                return false;
              }
              if (errors === _errs10) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.Attribute !== void 0) {
                    let data4 = data3.Attribute;
                    const _errs12 = errors;
                    if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
                      validate13.errors = [{ instancePath: instancePath + "/Target/Attribute", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                      return false;
                    }
                    var valid4 = _errs12 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data3.Name !== void 0) {
                      let data5 = data3.Name;
                      const _errs15 = errors;
                      if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && data5 !== null) {
                        validate13.errors = [{ instancePath: instancePath + "/Target/Name", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                        return false;
                      }
                      var valid4 = _errs15 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data3.Path !== void 0) {
                        let data6 = data3.Path;
                        const _errs18 = errors;
                        if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                          validate13.errors = [{ instancePath: instancePath + "/Target/Path", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                          return false;
                        }
                        var valid4 = _errs18 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data3.RequiresRecreation !== void 0) {
                          let data7 = data3.RequiresRecreation;
                          const _errs21 = errors;
                          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
                            validate13.errors = [{ instancePath: instancePath + "/Target/RequiresRecreation", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                            return false;
                          }
                          var valid4 = _errs21 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data3.AttributeChangeType !== void 0) {
                            let data8 = data3.AttributeChangeType;
                            const _errs24 = errors;
                            if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean" && data8 !== null) {
                              validate13.errors = [{ instancePath: instancePath + "/Target/AttributeChangeType", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                              return false;
                            }
                            var valid4 = _errs24 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data3.Drift !== void 0) {
                              let data9 = data3.Drift;
                              const _errs27 = errors;
                              if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                                validate13.errors = [{ instancePath: instancePath + "/Target/Drift", schemaPath: "#/properties/Target/properties/Drift/type", keyword: "type", params: { type: schema39.properties.Target.properties.Drift.type }, message: "must be object,null" }];
                                return false;
                              }
                              var valid4 = _errs27 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Action === void 0 && (missing0 = "Action") || data.LogicalResourceId === void 0 && (missing0 = "LogicalResourceId") || data.ResourceType === void 0 && (missing0 = "ResourceType")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.Action !== void 0) {
          let data0 = data.Action;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate12.errors = [{ instancePath: instancePath + "/Action", schemaPath: "#/properties/Action/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate12.errors = [{ instancePath: instancePath + "/Action", schemaPath: "#/properties/Action/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.LogicalResourceId !== void 0) {
            let data1 = data.LogicalResourceId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate12.errors = [{ instancePath: instancePath + "/LogicalResourceId", schemaPath: "#/properties/LogicalResourceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/LogicalResourceId", schemaPath: "#/properties/LogicalResourceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.PhysicalResourceId !== void 0) {
              let data2 = data.PhysicalResourceId;
              const _errs5 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
                validate12.errors = [{ instancePath: instancePath + "/PhysicalResourceId", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ResourceType !== void 0) {
                let data3 = data.ResourceType;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data3 === "string") {
                    if (func2(data3) < 1) {
                      validate12.errors = [{ instancePath: instancePath + "/ResourceType", schemaPath: "#/properties/ResourceType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/ResourceType", schemaPath: "#/properties/ResourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Replacement !== void 0) {
                  let data4 = data.Replacement;
                  const _errs10 = errors;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
                    validate12.errors = [{ instancePath: instancePath + "/Replacement", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.PolicyAction !== void 0) {
                    let data5 = data.PolicyAction;
                    const _errs13 = errors;
                    if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && data5 !== null) {
                      validate12.errors = [{ instancePath: instancePath + "/PolicyAction", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.ChangeSetId !== void 0) {
                      let data6 = data.ChangeSetId;
                      const _errs16 = errors;
                      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                        validate12.errors = [{ instancePath: instancePath + "/ChangeSetId", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                        return false;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.BeforeContext !== void 0) {
                        let data7 = data.BeforeContext;
                        const _errs19 = errors;
                        if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
                          validate12.errors = [{ instancePath: instancePath + "/BeforeContext", schemaPath: "#/definitions/context/type", keyword: "type", params: { type: schema36.type }, message: "must be string,object,null" }];
                          return false;
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.AfterContext !== void 0) {
                          let data8 = data.AfterContext;
                          const _errs22 = errors;
                          if (typeof data8 !== "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                            validate12.errors = [{ instancePath: instancePath + "/AfterContext", schemaPath: "#/definitions/context/type", keyword: "type", params: { type: schema36.type }, message: "must be string,object,null" }];
                            return false;
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.PreviousDeploymentContext !== void 0) {
                            let data9 = data.PreviousDeploymentContext;
                            const _errs25 = errors;
                            if (typeof data9 !== "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                              validate12.errors = [{ instancePath: instancePath + "/PreviousDeploymentContext", schemaPath: "#/definitions/context/type", keyword: "type", params: { type: schema36.type }, message: "must be string,object,null" }];
                              return false;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.Scope !== void 0) {
                              let data10 = data.Scope;
                              const _errs28 = errors;
                              if (!Array.isArray(data10) && data10 !== null) {
                                validate12.errors = [{ instancePath: instancePath + "/Scope", schemaPath: "#/properties/Scope/type", keyword: "type", params: { type: schema31.properties.Scope.type }, message: "must be array,null" }];
                                return false;
                              }
                              var valid0 = _errs28 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.Details !== void 0) {
                                let data11 = data.Details;
                                const _errs30 = errors;
                                if (!Array.isArray(data11) && data11 !== null) {
                                  validate12.errors = [{ instancePath: instancePath + "/Details", schemaPath: "#/properties/Details/type", keyword: "type", params: { type: schema31.properties.Details.type }, message: "must be array,null" }];
                                  return false;
                                }
                                if (errors === _errs30) {
                                  if (Array.isArray(data11)) {
                                    var valid8 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs32 = errors;
                                      if (!validate13(data11[i0], { instancePath: instancePath + "/Details/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
                                        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid8 = _errs32 === errors;
                                      if (!valid8) {
                                        break;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs30 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ModuleInfo !== void 0) {
                                  let data13 = data.ModuleInfo;
                                  const _errs33 = errors;
                                  if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
                                    validate12.errors = [{ instancePath: instancePath + "/ModuleInfo", schemaPath: "#/properties/ModuleInfo/type", keyword: "type", params: { type: schema31.properties.ModuleInfo.type }, message: "must be object,null" }];
                                    return false;
                                  }
                                  if (errors === _errs33) {
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                      if (data13.TypeHierarchy !== void 0) {
                                        let data14 = data13.TypeHierarchy;
                                        const _errs35 = errors;
                                        if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean" && data14 !== null) {
                                          validate12.errors = [{ instancePath: instancePath + "/ModuleInfo/TypeHierarchy", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                                          return false;
                                        }
                                        var valid9 = _errs35 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data13.LogicalIdHierarchy !== void 0) {
                                          let data15 = data13.LogicalIdHierarchy;
                                          const _errs38 = errors;
                                          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean" && data15 !== null) {
                                            validate12.errors = [{ instancePath: instancePath + "/ModuleInfo/LogicalIdHierarchy", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                                            return false;
                                          }
                                          var valid9 = _errs38 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs33 === errors;
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
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Type !== void 0) {
        let data0 = data.Type;
        const _errs1 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate11.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.HookInvocationCount !== void 0) {
          let data1 = data.HookInvocationCount;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
            validate11.errors = [{ instancePath: instancePath + "/HookInvocationCount", schemaPath: "#/properties/HookInvocationCount/type", keyword: "type", params: { type: schema29.properties.HookInvocationCount.type }, message: "must be number,string,null" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ResourceChange !== void 0) {
            let data2 = data.ResourceChange;
            const _errs6 = errors;
            const _errs7 = errors;
            let valid2 = false;
            const _errs8 = errors;
            if (!validate12(data2, { instancePath: instancePath + "/ResourceChange", parentData: data, parentDataProperty: "ResourceChange", rootData })) {
              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs8 === errors;
            valid2 = valid2 || _valid0;
            if (!valid2) {
              const _errs9 = errors;
              if (data2 !== null) {
                const err0 = { instancePath: instancePath + "/ResourceChange", schemaPath: "#/properties/ResourceChange/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs9 === errors;
              valid2 = valid2 || _valid0;
            }
            if (!valid2) {
              const err1 = { instancePath: instancePath + "/ResourceChange", schemaPath: "#/properties/ResourceChange/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate11.errors = vErrors;
              return false;
            } else {
              errors = _errs7;
              if (vErrors !== null) {
                if (_errs7) {
                  vErrors.length = _errs7;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
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
      if (data.ChangeSetId !== void 0) {
        let data0 = data.ChangeSetId;
        const _errs1 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate10.errors = [{ instancePath: instancePath + "/ChangeSetId", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ChangeSetName !== void 0) {
          let data1 = data.ChangeSetName;
          const _errs4 = errors;
          if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
            validate10.errors = [{ instancePath: instancePath + "/ChangeSetName", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.StackId !== void 0) {
            let data2 = data.StackId;
            const _errs7 = errors;
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
              validate10.errors = [{ instancePath: instancePath + "/StackId", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
              return false;
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.StackName !== void 0) {
              let data3 = data.StackName;
              const _errs10 = errors;
              if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
                validate10.errors = [{ instancePath: instancePath + "/StackName", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                return false;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Status !== void 0) {
                let data4 = data.Status;
                const _errs13 = errors;
                if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
                  validate10.errors = [{ instancePath: instancePath + "/Status", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                  return false;
                }
                var valid0 = _errs13 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.StatusReason !== void 0) {
                  let data5 = data.StatusReason;
                  const _errs16 = errors;
                  if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && data5 !== null) {
                    validate10.errors = [{ instancePath: instancePath + "/StatusReason", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ExecutionStatus !== void 0) {
                    let data6 = data.ExecutionStatus;
                    const _errs19 = errors;
                    if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                      validate10.errors = [{ instancePath: instancePath + "/ExecutionStatus", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                      return false;
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.NextToken !== void 0) {
                      let data7 = data.NextToken;
                      const _errs22 = errors;
                      if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
                        validate10.errors = [{ instancePath: instancePath + "/NextToken", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                        return false;
                      }
                      var valid0 = _errs22 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ParentChangeSetId !== void 0) {
                        let data8 = data.ParentChangeSetId;
                        const _errs25 = errors;
                        if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean" && data8 !== null) {
                          validate10.errors = [{ instancePath: instancePath + "/ParentChangeSetId", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                          return false;
                        }
                        var valid0 = _errs25 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.RootChangeSetId !== void 0) {
                          let data9 = data.RootChangeSetId;
                          const _errs28 = errors;
                          if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean" && data9 !== null) {
                            validate10.errors = [{ instancePath: instancePath + "/RootChangeSetId", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                            return false;
                          }
                          var valid0 = _errs28 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.IncludeNestedStacks !== void 0) {
                            let data10 = data.IncludeNestedStacks;
                            const _errs31 = errors;
                            if (typeof data10 !== "boolean" && typeof data10 !== "string" && data10 !== null) {
                              validate10.errors = [{ instancePath: instancePath + "/IncludeNestedStacks", schemaPath: "#/definitions/flag/type", keyword: "type", params: { type: schema22.type }, message: "must be boolean,string,null" }];
                              return false;
                            }
                            var valid0 = _errs31 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.Parameters !== void 0) {
                              let data11 = data.Parameters;
                              const _errs34 = errors;
                              if (!Array.isArray(data11) && data11 !== null) {
                                validate10.errors = [{ instancePath: instancePath + "/Parameters", schemaPath: "#/properties/Parameters/type", keyword: "type", params: { type: schema11.properties.Parameters.type }, message: "must be array,null" }];
                                return false;
                              }
                              if (errors === _errs34) {
                                if (Array.isArray(data11)) {
                                  var valid12 = true;
                                  const len0 = data11.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data12 = data11[i0];
                                    const _errs36 = errors;
                                    if (errors === _errs36) {
                                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                        if (data12.ParameterKey !== void 0) {
                                          let data13 = data12.ParameterKey;
                                          const _errs38 = errors;
                                          if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean" && data13 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/Parameters/" + i0 + "/ParameterKey", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                                            return false;
                                          }
                                          var valid13 = _errs38 === errors;
                                        } else {
                                          var valid13 = true;
                                        }
                                        if (valid13) {
                                          if (data12.ParameterValue !== void 0) {
                                            let data14 = data12.ParameterValue;
                                            const _errs41 = errors;
                                            if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean" && data14 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/Parameters/" + i0 + "/ParameterValue", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                                              return false;
                                            }
                                            var valid13 = _errs41 === errors;
                                          } else {
                                            var valid13 = true;
                                          }
                                          if (valid13) {
                                            if (data12.ResolvedValue !== void 0) {
                                              let data15 = data12.ResolvedValue;
                                              const _errs44 = errors;
                                              if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean" && data15 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/Parameters/" + i0 + "/ResolvedValue", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                                                return false;
                                              }
                                              var valid13 = _errs44 === errors;
                                            } else {
                                              var valid13 = true;
                                            }
                                            if (valid13) {
                                              if (data12.UsePreviousValue !== void 0) {
                                                let data16 = data12.UsePreviousValue;
                                                const _errs47 = errors;
                                                if (typeof data16 !== "boolean" && typeof data16 !== "string" && data16 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/Parameters/" + i0 + "/UsePreviousValue", schemaPath: "#/definitions/flag/type", keyword: "type", params: { type: schema22.type }, message: "must be boolean,string,null" }];
                                                  return false;
                                                }
                                                var valid13 = _errs47 === errors;
                                              } else {
                                                var valid13 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/Parameters/" + i0, schemaPath: "#/properties/Parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid12 = _errs36 === errors;
                                    if (!valid12) {
                                      break;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs34 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.Tags !== void 0) {
                                let data17 = data.Tags;
                                const _errs50 = errors;
                                if (!Array.isArray(data17) && data17 !== null) {
                                  validate10.errors = [{ instancePath: instancePath + "/Tags", schemaPath: "#/properties/Tags/type", keyword: "type", params: { type: schema11.properties.Tags.type }, message: "must be array,null" }];
                                  return false;
                                }
                                if (errors === _errs50) {
                                  if (Array.isArray(data17)) {
                                    var valid18 = true;
                                    const len1 = data17.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data18 = data17[i1];
                                      const _errs52 = errors;
                                      if (errors === _errs52) {
                                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                          if (data18.Key !== void 0) {
                                            let data19 = data18.Key;
                                            const _errs54 = errors;
                                            if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19)) && typeof data19 !== "boolean" && data19 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/Tags/" + i1 + "/Key", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                                              return false;
                                            }
                                            var valid19 = _errs54 === errors;
                                          } else {
                                            var valid19 = true;
                                          }
                                          if (valid19) {
                                            if (data18.Value !== void 0) {
                                              let data20 = data18.Value;
                                              const _errs57 = errors;
                                              if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20)) && typeof data20 !== "boolean" && data20 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/Tags/" + i1 + "/Value", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
                                                return false;
                                              }
                                              var valid19 = _errs57 === errors;
                                            } else {
                                              var valid19 = true;
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/Tags/" + i1, schemaPath: "#/properties/Tags/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid18 = _errs52 === errors;
                                      if (!valid18) {
                                        break;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs50 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.Changes !== void 0) {
                                  let data21 = data.Changes;
                                  const _errs60 = errors;
                                  if (!Array.isArray(data21) && data21 !== null) {
                                    validate10.errors = [{ instancePath: instancePath + "/Changes", schemaPath: "#/properties/Changes/type", keyword: "type", params: { type: schema11.properties.Changes.type }, message: "must be array,null" }];
                                    return false;
                                  }
                                  if (errors === _errs60) {
                                    if (Array.isArray(data21)) {
                                      var valid22 = true;
                                      const len2 = data21.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs62 = errors;
                                        if (!validate11(data21[i2], { instancePath: instancePath + "/Changes/" + i2, parentData: data21, parentDataProperty: i2, rootData })) {
                                          vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid22 = _errs62 === errors;
                                        if (!valid22) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs60 === errors;
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
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateChange = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Type !== void 0) {
        let data0 = data.Type;
        const _errs1 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate17.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: schema12.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.HookInvocationCount !== void 0) {
          let data1 = data.HookInvocationCount;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
            validate17.errors = [{ instancePath: instancePath + "/HookInvocationCount", schemaPath: "#/properties/HookInvocationCount/type", keyword: "type", params: { type: schema29.properties.HookInvocationCount.type }, message: "must be number,string,null" }];
            return false;
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ResourceChange !== void 0) {
            let data2 = data.ResourceChange;
            const _errs6 = errors;
            const _errs7 = errors;
            let valid2 = false;
            const _errs8 = errors;
            if (!validate12(data2, { instancePath: instancePath + "/ResourceChange", parentData: data, parentDataProperty: "ResourceChange", rootData })) {
              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs8 === errors;
            valid2 = valid2 || _valid0;
            if (!valid2) {
              const _errs9 = errors;
              if (data2 !== null) {
                const err0 = { instancePath: instancePath + "/ResourceChange", schemaPath: "#/properties/ResourceChange/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs9 === errors;
              valid2 = valid2 || _valid0;
            }
            if (!valid2) {
              const err1 = { instancePath: instancePath + "/ResourceChange", schemaPath: "#/properties/ResourceChange/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate17.errors = vErrors;
              return false;
            } else {
              errors = _errs7;
              if (vErrors !== null) {
                if (_errs7) {
                  vErrors.length = _errs7;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
export {
  validateChange,
  validateCloudformationChangeSet
};
