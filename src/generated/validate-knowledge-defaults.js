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
var validateKnowledgeDefaults = validate10;
var func2 = require_ucs2length().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.outage === void 0 && (missing0 = "outage")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data" || key0 === "outage")) {
            validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1 || isNaN(data0)) {
                  validate11.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate11.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              } else {
                validate11.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.outage !== void 0) {
              let data1 = data.outage;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1 || isNaN(data1)) {
                    validate11.errors = [{ instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate11.errors = [{ instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                } else {
                  validate11.errors = [{ instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema20 = { "title": "WordGroup", "description": "What a word, or several joined by `_`, at the end of a type's name says of it. The last that is in a group counts, and of two that end alike the longer.", "type": "object", "additionalProperties": false, "required": ["match", "data", "outage"], "properties": { "match": { "$ref": "#/definitions/names" }, "category": { "description": "What kind of thing it is, where the word says so.", "enum": ["data_store", "backup", "identity", "network", "cluster", "compute", "lb_edge", "secret_key", "messaging", "observability", "audit_security", "org"] }, "prefixes": { "description": "Beginnings of words that say the same: names of a product that vendors lengthen.", "$ref": "#/definitions/names" }, "suffixes": { "description": "Ends of words that say the same.", "$ref": "#/definitions/names" }, "engine": { "description": "The words name a product that holds data. After `source` or `destination` it is what is connected; a provider's name is one only of an instance or a cluster.", "const": true }, "head_only": { "description": "The words say something at the end of a name only: what follows them is a part of such a thing, and not the thing.", "const": true }, "means": { "description": "What its loss may mean: the end of a sentence that begins with what it was judged by.", "type": "string", "minLength": 1 }, "guard": { "description": "What its removal takes away, beside the outage: a record of what happens, what keeps others out, new backups.", "$ref": "#/definitions/severity" }, "data": { "$ref": "#/definitions/severity" }, "outage": { "$ref": "#/definitions/severity" } } };
var func7 = Object.prototype.hasOwnProperty;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.match === void 0 && (missing0 = "match") || data.data === void 0 && (missing0 = "data") || data.outage === void 0 && (missing0 = "outage")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func7.call(schema20.properties, key0)) {
            validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.match !== void 0) {
            let data0 = data.match;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data0)) {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (func2(data1) < 1) {
                        validate13.errors = [{ instancePath: instancePath + "/match/" + i0, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate13.errors = [{ instancePath: instancePath + "/match/" + i0, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid2 = _errs5 === errors;
                  if (!valid2) {
                    break;
                  }
                }
                if (valid2) {
                  let i1 = data0.length;
                  let j0;
                  if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--; ) {
                      let item0 = data0[i1];
                      if (typeof item0 !== "string") {
                        continue;
                      }
                      if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        validate13.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                        return false;
                        break;
                      }
                      indices0[item0] = i1;
                    }
                  }
                }
              } else {
                validate13.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.category !== void 0) {
              let data2 = data.category;
              const _errs7 = errors;
              if (!(data2 === "data_store" || data2 === "backup" || data2 === "identity" || data2 === "network" || data2 === "cluster" || data2 === "compute" || data2 === "lb_edge" || data2 === "secret_key" || data2 === "messaging" || data2 === "observability" || data2 === "audit_security" || data2 === "org")) {
                validate13.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema20.properties.category.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.prefixes !== void 0) {
                let data3 = data.prefixes;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid5 = true;
                    const len1 = data3.length;
                    for (let i2 = 0; i2 < len1; i2++) {
                      let data4 = data3[i2];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (func2(data4) < 1) {
                            validate13.errors = [{ instancePath: instancePath + "/prefixes/" + i2, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate13.errors = [{ instancePath: instancePath + "/prefixes/" + i2, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid5 = _errs11 === errors;
                      if (!valid5) {
                        break;
                      }
                    }
                    if (valid5) {
                      let i3 = data3.length;
                      let j1;
                      if (i3 > 1) {
                        const indices1 = {};
                        for (; i3--; ) {
                          let item1 = data3[i3];
                          if (typeof item1 !== "string") {
                            continue;
                          }
                          if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            validate13.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" }];
                            return false;
                            break;
                          }
                          indices1[item1] = i3;
                        }
                      }
                    }
                  } else {
                    validate13.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.suffixes !== void 0) {
                  let data5 = data.suffixes;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data5)) {
                      var valid8 = true;
                      const len2 = data5.length;
                      for (let i4 = 0; i4 < len2; i4++) {
                        let data6 = data5[i4];
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data6 === "string") {
                            if (func2(data6) < 1) {
                              validate13.errors = [{ instancePath: instancePath + "/suffixes/" + i4, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          } else {
                            validate13.errors = [{ instancePath: instancePath + "/suffixes/" + i4, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid8 = _errs16 === errors;
                        if (!valid8) {
                          break;
                        }
                      }
                      if (valid8) {
                        let i5 = data5.length;
                        let j2;
                        if (i5 > 1) {
                          const indices2 = {};
                          for (; i5--; ) {
                            let item2 = data5[i5];
                            if (typeof item2 !== "string") {
                              continue;
                            }
                            if (typeof indices2[item2] == "number") {
                              j2 = indices2[item2];
                              validate13.errors = [{ instancePath: instancePath + "/suffixes", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)" }];
                              return false;
                              break;
                            }
                            indices2[item2] = i5;
                          }
                        }
                      }
                    } else {
                      validate13.errors = [{ instancePath: instancePath + "/suffixes", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.engine !== void 0) {
                    const _errs18 = errors;
                    if (true !== data.engine) {
                      validate13.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.head_only !== void 0) {
                      const _errs19 = errors;
                      if (true !== data.head_only) {
                        validate13.errors = [{ instancePath: instancePath + "/head_only", schemaPath: "#/properties/head_only/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                        return false;
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.means !== void 0) {
                        let data9 = data.means;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (typeof data9 === "string") {
                            if (func2(data9) < 1) {
                              validate13.errors = [{ instancePath: instancePath + "/means", schemaPath: "#/properties/means/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          } else {
                            validate13.errors = [{ instancePath: instancePath + "/means", schemaPath: "#/properties/means/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.guard !== void 0) {
                          let data10 = data.guard;
                          const _errs22 = errors;
                          const _errs23 = errors;
                          if (errors === _errs23) {
                            if (typeof data10 == "number" && isFinite(data10)) {
                              if (data10 > 1 || isNaN(data10)) {
                                validate13.errors = [{ instancePath: instancePath + "/guard", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                return false;
                              } else {
                                if (data10 < 0 || isNaN(data10)) {
                                  validate13.errors = [{ instancePath: instancePath + "/guard", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            } else {
                              validate13.errors = [{ instancePath: instancePath + "/guard", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.data !== void 0) {
                            let data11 = data.data;
                            const _errs25 = errors;
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (typeof data11 == "number" && isFinite(data11)) {
                                if (data11 > 1 || isNaN(data11)) {
                                  validate13.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                  return false;
                                } else {
                                  if (data11 < 0 || isNaN(data11)) {
                                    validate13.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              } else {
                                validate13.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.outage !== void 0) {
                              let data12 = data.outage;
                              const _errs28 = errors;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (typeof data12 == "number" && isFinite(data12)) {
                                  if (data12 > 1 || isNaN(data12)) {
                                    validate13.errors = [{ instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                    return false;
                                  } else {
                                    if (data12 < 0 || isNaN(data12)) {
                                      validate13.errors = [{ instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate13.errors = [{ instancePath: instancePath + "/outage", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs28 === errors;
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
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.source === void 0 && (missing0 = "source") || data.deferred === void 0 && (missing0 = "deferred") || data.benign_conditional === void 0 && (missing0 = "benign_conditional") || data.snapshot_on_removal === void 0 && (missing0 = "snapshot_on_removal") || data.unknown === void 0 && (missing0 = "unknown")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "source" || key0 === "deferred" || key0 === "benign_conditional" || key0 === "snapshot_on_removal" || key0 === "unknown")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (1 !== data.version) {
              validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              let data1 = data.source;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func2(data1) < 1) {
                    validate10.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.deferred !== void 0) {
                let data2 = data.deferred;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.types === void 0 && (missing1 = "types") || data2.attributes === void 0 && (missing1 = "attributes") || data2.unless === void 0 && (missing1 = "unless") || data2.factor === void 0 && (missing1 = "factor")) {
                      validate10.errors = [{ instancePath: instancePath + "/deferred", schemaPath: "#/properties/deferred/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs7 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "types" || key1 === "attributes" || key1 === "unless" || key1 === "factor")) {
                          validate10.errors = [{ instancePath: instancePath + "/deferred", schemaPath: "#/properties/deferred/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs7 === errors) {
                        if (data2.types !== void 0) {
                          let data3 = data2.types;
                          const _errs8 = errors;
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (Array.isArray(data3)) {
                              var valid3 = true;
                              const len0 = data3.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data4 = data3[i0];
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (typeof data4 === "string") {
                                    if (func2(data4) < 1) {
                                      validate10.errors = [{ instancePath: instancePath + "/deferred/types/" + i0, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate10.errors = [{ instancePath: instancePath + "/deferred/types/" + i0, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs11 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                              if (valid3) {
                                let i1 = data3.length;
                                let j0;
                                if (i1 > 1) {
                                  const indices0 = {};
                                  for (; i1--; ) {
                                    let item0 = data3[i1];
                                    if (typeof item0 !== "string") {
                                      continue;
                                    }
                                    if (typeof indices0[item0] == "number") {
                                      j0 = indices0[item0];
                                      validate10.errors = [{ instancePath: instancePath + "/deferred/types", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                                      return false;
                                      break;
                                    }
                                    indices0[item0] = i1;
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/deferred/types", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid1 = _errs8 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.attributes !== void 0) {
                            let data5 = data2.attributes;
                            const _errs13 = errors;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (Array.isArray(data5)) {
                                var valid6 = true;
                                const len1 = data5.length;
                                for (let i2 = 0; i2 < len1; i2++) {
                                  let data6 = data5[i2];
                                  const _errs16 = errors;
                                  if (errors === _errs16) {
                                    if (typeof data6 === "string") {
                                      if (func2(data6) < 1) {
                                        validate10.errors = [{ instancePath: instancePath + "/deferred/attributes/" + i2, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/deferred/attributes/" + i2, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs16 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                                if (valid6) {
                                  let i3 = data5.length;
                                  let j1;
                                  if (i3 > 1) {
                                    const indices1 = {};
                                    for (; i3--; ) {
                                      let item1 = data5[i3];
                                      if (typeof item1 !== "string") {
                                        continue;
                                      }
                                      if (typeof indices1[item1] == "number") {
                                        j1 = indices1[item1];
                                        validate10.errors = [{ instancePath: instancePath + "/deferred/attributes", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" }];
                                        return false;
                                        break;
                                      }
                                      indices1[item1] = i3;
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/deferred/attributes", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.unless !== void 0) {
                              const _errs18 = errors;
                              if (typeof data2.unless !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/deferred/unless", schemaPath: "#/properties/deferred/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid1 = _errs18 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data2.factor !== void 0) {
                                let data8 = data2.factor;
                                const _errs20 = errors;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (typeof data8 == "number" && isFinite(data8)) {
                                    if (data8 > 1 || isNaN(data8)) {
                                      validate10.errors = [{ instancePath: instancePath + "/deferred/factor", schemaPath: "#/definitions/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                      return false;
                                    } else {
                                      if (data8 < 0 || isNaN(data8)) {
                                        validate10.errors = [{ instancePath: instancePath + "/deferred/factor", schemaPath: "#/definitions/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate10.errors = [{ instancePath: instancePath + "/deferred/factor", schemaPath: "#/definitions/severity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs20 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate10.errors = [{ instancePath: instancePath + "/deferred", schemaPath: "#/properties/deferred/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.benign_conditional !== void 0) {
                  let data9 = data.benign_conditional;
                  const _errs23 = errors;
                  if (errors === _errs23) {
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      for (const key2 in data9) {
                        let data10 = data9[key2];
                        const _errs26 = errors;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (Array.isArray(data10)) {
                            var valid11 = true;
                            const len2 = data10.length;
                            for (let i4 = 0; i4 < len2; i4++) {
                              let data11 = data10[i4];
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (typeof data11 === "string") {
                                  if (func2(data11) < 1) {
                                    validate10.errors = [{ instancePath: instancePath + "/benign_conditional/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/benign_conditional/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid11 = _errs29 === errors;
                              if (!valid11) {
                                break;
                              }
                            }
                            if (valid11) {
                              let i5 = data10.length;
                              let j2;
                              if (i5 > 1) {
                                const indices2 = {};
                                for (; i5--; ) {
                                  let item2 = data10[i5];
                                  if (typeof item2 !== "string") {
                                    continue;
                                  }
                                  if (typeof indices2[item2] == "number") {
                                    j2 = indices2[item2];
                                    validate10.errors = [{ instancePath: instancePath + "/benign_conditional/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)" }];
                                    return false;
                                    break;
                                  }
                                  indices2[item2] = i5;
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/benign_conditional/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid9 = _errs26 === errors;
                        if (!valid9) {
                          break;
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/benign_conditional", schemaPath: "#/properties/benign_conditional/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs23 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.snapshot_on_removal !== void 0) {
                    let data12 = data.snapshot_on_removal;
                    const _errs31 = errors;
                    const _errs32 = errors;
                    if (errors === _errs32) {
                      if (Array.isArray(data12)) {
                        var valid14 = true;
                        const len3 = data12.length;
                        for (let i6 = 0; i6 < len3; i6++) {
                          let data13 = data12[i6];
                          const _errs34 = errors;
                          if (errors === _errs34) {
                            if (typeof data13 === "string") {
                              if (func2(data13) < 1) {
                                validate10.errors = [{ instancePath: instancePath + "/snapshot_on_removal/" + i6, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/snapshot_on_removal/" + i6, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid14 = _errs34 === errors;
                          if (!valid14) {
                            break;
                          }
                        }
                        if (valid14) {
                          let i7 = data12.length;
                          let j3;
                          if (i7 > 1) {
                            const indices3 = {};
                            for (; i7--; ) {
                              let item3 = data12[i7];
                              if (typeof item3 !== "string") {
                                continue;
                              }
                              if (typeof indices3[item3] == "number") {
                                j3 = indices3[item3];
                                validate10.errors = [{ instancePath: instancePath + "/snapshot_on_removal", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)" }];
                                return false;
                                break;
                              }
                              indices3[item3] = i7;
                            }
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/snapshot_on_removal", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs31 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.unknown !== void 0) {
                      let data14 = data.unknown;
                      const _errs36 = errors;
                      if (errors === _errs36) {
                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                          let missing2;
                          if (data14.default === void 0 && (missing2 = "default") || data14.words === void 0 && (missing2 = "words")) {
                            validate10.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            const _errs38 = errors;
                            for (const key3 in data14) {
                              if (!(key3 === "default" || key3 === "words")) {
                                validate10.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs38 === errors) {
                              if (data14.default !== void 0) {
                                const _errs39 = errors;
                                if (!validate11(data14.default, { instancePath: instancePath + "/unknown/default", parentData: data14, parentDataProperty: "default", rootData })) {
                                  vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                  errors = vErrors.length;
                                }
                                var valid16 = _errs39 === errors;
                              } else {
                                var valid16 = true;
                              }
                              if (valid16) {
                                if (data14.words !== void 0) {
                                  let data16 = data14.words;
                                  const _errs40 = errors;
                                  if (errors === _errs40) {
                                    if (Array.isArray(data16)) {
                                      var valid17 = true;
                                      const len4 = data16.length;
                                      for (let i8 = 0; i8 < len4; i8++) {
                                        const _errs42 = errors;
                                        if (!validate13(data16[i8], { instancePath: instancePath + "/unknown/words/" + i8, parentData: data16, parentDataProperty: i8, rootData })) {
                                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid17 = _errs42 === errors;
                                        if (!valid17) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/unknown/words", schemaPath: "#/properties/unknown/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid16 = _errs40 === errors;
                                } else {
                                  var valid16 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs36 === errors;
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
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateKnowledgeDefaults
};
