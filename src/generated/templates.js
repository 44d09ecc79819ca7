// Generated from src/report/templates/ by `npm run generate`. Do not edit.
export const templates = {
  "comment": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**"
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"title"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":6,"column":2},"end":{"line":6,"column":20}}}))
    + "**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":8,"column":19}}}))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n> [!CAUTION]\n> "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"override"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":14,"column":2},"end":{"line":14,"column":23}}}))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":18,"column":2},"end":{"line":18,"column":16}}}))
    + " | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":18,"column":19},"end":{"line":18,"column":37}}}))
    + " |\n|:---|:---|\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| **"
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":22,"column":4},"end":{"line":22,"column":18}}}))
    + "** | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":22,"column":23},"end":{"line":22,"column":41}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":41},"end":{"line":22,"column":161}}})) != null ? stack1 : "")
    + " |\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <details><summary>"
    + container.escapeExpression(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"summary"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":22,"column":73},"end":{"line":22,"column":89}}}))
    + "</summary>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":99},"end":{"line":22,"column":144}}})) != null ? stack1 : "")
    + "</details>";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":22,"column":114},"end":{"line":22,"column":131}}}))
    + "<br>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n### Why\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"why"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(depth0, "number", {"start":{"line":28,"column":2},"end":{"line":28,"column":8}} ), depth0))
    + ". **"
    + alias3(lookupProperty(helpers,"text").call(alias4,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":28,"column":14},"end":{"line":28,"column":28}}}))
    + "** (+"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":28,"column":35},"end":{"line":28,"column":41}} ), depth0))
    + "): "
    + alias3(lookupProperty(helpers,"sentence").call(alias4,lookupProperty(depth0,"message"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":28,"column":46},"end":{"line":28,"column":66}}}))
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"title"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":33,"column":18}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n### What depends on what\n"
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(lookupProperty(depth0,"drawing"),"sentence"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":42,"column":29}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"fence").call(alias1,lookupProperty(lookupProperty(depth0,"drawing"),"code"),{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":44,"column":22}}}))
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n### "
    + container.escapeExpression(lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rowsTitle"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":48,"column":4},"end":{"line":48,"column":22}}}))
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","hash":{"more":lookupProperty(depth0,"rowsMore"),"rows":lookupProperty(depth0,"rows")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<details><summary>For the agent: what to fix, as JSON</summary>\n\n"
    + container.escapeExpression(lookupProperty(helpers,"fence").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"feedback"),{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":57,"column":18}}}))
    + "\n\n</details>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"comment").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marker"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":65,"column":18}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.escapeExpression, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias1(container.lambda(container.strict(depth0, "sign", {"start":{"line":1,"column":5},"end":{"line":1,"column":9}} ), depth0))
    + " "
    + alias1(lookupProperty(helpers,"text").call(alias2,lookupProperty(depth0,"verdict"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":28}}}))
    + ": "
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"headline"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":51}}}))
    + "\n\n"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"consequence"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":24}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,lookupProperty(depth0,"status"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"override"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,lookupProperty(depth0,"score"),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"why"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"steps"),depth0,{"name":"steps","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"drawing"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":45,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"rows"),"length"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),depth0,{"name":"details","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"feedback"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + "\n<sub>"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"footer"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":62,"column":5},"end":{"line":62,"column":24}}}))
    + "</sub>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"marker"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "details": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + container.escapeExpression(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"summary"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":34}}}))
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"paragraph"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rows"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"paragraph"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":22}}}))
    + "\n\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","hash":{"more":lookupProperty(depth0,"more"),"rows":lookupProperty(depth0,"rows")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"message"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":12,"column":2},"end":{"line":12,"column":22}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":14,"column":4},"end":{"line":14,"column":21}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"folds"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "page-change": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"whole\"><code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "longName", {"start":{"line":3,"column":25},"end":{"line":3,"column":33}} ), depth0))
    + "</code></p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"index"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":32},"end":{"line":5,"column":56}}})) != null ? stack1 : "")
    + container.escapeExpression(lookupProperty(helpers,"rich").call(alias1,depth0,{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":5,"column":56},"end":{"line":5,"column":69}}}));
},"2":function(container,depth0,helpers,partials,data) {
    return " · ";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"title\">What differs</p>\n<div class=\"diff\" role=\"group\" aria-label=\"What differs\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"diff"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"attribute\"><code class=\"path\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "path", {"start":{"line":10,"column":44},"end":{"line":10,"column":48}} ), depth0))
    + "</code>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"forces"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":57},"end":{"line":10,"column":135}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":135},"end":{"line":10,"column":190}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"before"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":83}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"after"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":83},"end":{"line":11,"column":168}}})) != null ? stack1 : "")
    + "</div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return " <span class=\"chip chip-forces\">forces replacement</span>";
},"6":function(container,depth0,helpers,partials,data) {
    return " <span class=\"quiet\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":10,"column":170},"end":{"line":10,"column":174}} ), depth0))
    + "</span>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<del><span class=\"sr\">was </span><code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "before", {"start":{"line":11,"column":55},"end":{"line":11,"column":61}} ), depth0))
    + "</code></del>";
},"8":function(container,depth0,helpers,partials,data) {
    return "<ins><span class=\"sr\">becomes </span><code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "after", {"start":{"line":11,"column":141},"end":{"line":11,"column":146}} ), depth0))
    + "</code></ins>";
},"9":function(container,depth0,helpers,partials,data) {
    return "<p class=\"quiet\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "diffNote", {"start":{"line":16,"column":19},"end":{"line":16,"column":27}} ), depth0))
    + "</p>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"title\">How it was scored</p>\n<ul class=\"parts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span class=\"points\">"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":22,"column":27},"end":{"line":22,"column":33}} ), depth0))
    + "</span><svg class=\"bar\" width=\"100%\" height=\"6\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"6\" rx=\"3\"></rect><rect class=\"part part-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":22,"column":185},"end":{"line":22,"column":187}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":22,"column":196},"end":{"line":22,"column":201}} ), depth0))
    + "%\" width=\""
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":22,"column":215},"end":{"line":22,"column":221}} ), depth0))
    + "%\" height=\"6\"></rect></svg><div><strong>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":22,"column":265},"end":{"line":22,"column":270}} ), depth0))
    + "</strong> "
    + alias3(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"message"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":22,"column":282},"end":{"line":22,"column":298}}}))
    + "</div></li>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"also\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alsoFound"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":29,"column":4},"end":{"line":29,"column":17}}}))
    + "</li>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"title\">How to make it safe</p>\n<ul class=\"safer\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"safer"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(alias1,lookupProperty(depth0,"message"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":37,"column":4},"end":{"line":37,"column":20}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":20},"end":{"line":38,"column":27}}})) != null ? stack1 : "")
    + "</li>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-code"),lookupProperty(depth0,"code"),{"name":"page-code","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"title\">How to get back</p>\n<p>"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"wayBack"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":44,"column":3},"end":{"line":44,"column":19}}}))
    + "</p>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"title\">What depends on it</p>\n<p>"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dependents"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":48,"column":3},"end":{"line":48,"column":22}}}))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"body\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"longName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"where\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":17},"end":{"line":5,"column":78}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"diff"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"diffNote"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"parts"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"alsoFound"),"length"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"safer"),"length"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"wayBack"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":45,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dependents"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":49,"column":7}}})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
  "page-code": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<div class=\"code\"><pre tabindex=\"0\"><code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":44},"end":{"line":1,"column":53}} ), depth0))
    + "</code></pre></div>\n";
},"useData":true},
  "page-meter": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"part part-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":4,"column":25},"end":{"line":4,"column":27}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":4,"column":36},"end":{"line":4,"column":41}} ), depth0))
    + "%\" y=\"0\" width=\""
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":4,"column":61},"end":{"line":4,"column":67}} ), depth0))
    + "%\" height=\"16\"></rect>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<line class=\"mark\" x1=\""
    + alias3(alias2(alias1(depth0, "at", {"start":{"line":7,"column":25},"end":{"line":7,"column":27}} ), depth0))
    + "%\" x2=\""
    + alias3(alias2(alias1(depth0, "at", {"start":{"line":7,"column":38},"end":{"line":7,"column":40}} ), depth0))
    + "%\" y1=\"0\" y2=\"38\"></line>\n<svg x=\""
    + alias3(alias2(alias1(depth0, "at", {"start":{"line":8,"column":10},"end":{"line":8,"column":12}} ), depth0))
    + "%\" y=\"0\" overflow=\"visible\"><text class=\"mark-label\" dx=\""
    + alias3(alias2(alias1(depth0, "shift", {"start":{"line":8,"column":73},"end":{"line":8,"column":78}} ), depth0))
    + "\" y=\"36\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":8,"column":104},"end":{"line":8,"column":110}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":8,"column":116},"end":{"line":8,"column":121}} ), depth0))
    + "</text></svg>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<svg class=\"meter\" width=\"100%\" height=\"46\" role=\"img\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "words", {"start":{"line":1,"column":69},"end":{"line":1,"column":74}} ), depth0))
    + "\">\n<rect class=\"track\" x=\"0\" y=\"0\" width=\"100%\" height=\"16\" rx=\"3\"></rect>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</svg>\n";
},"useData":true},
  "page-row": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"change"), "anchor", {"start":{"line":2,"column":29},"end":{"line":2,"column":42}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"chip chip-"
    + alias3(alias2(alias1(depth0, "effect", {"start":{"line":3,"column":244},"end":{"line":3,"column":250}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "words", {"start":{"line":3,"column":256},"end":{"line":3,"column":261}} ), depth0))
    + "</span> ";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"page-change"),lookupProperty(depth0,"change"),{"name":"page-change","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"instances\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"instances"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":50}}})) != null ? stack1 : "")
    + "\n</ul>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><details id=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":10,"column":19},"end":{"line":10,"column":25}} ), depth0))
    + "\" class=\"instance\"><summary><code class=\"address\">"
    + alias3(lookupProperty(helpers,"cut").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"address"),{"name":"cut","hash":{},"data":data,"loc":{"start":{"line":10,"column":77},"end":{"line":10,"column":92}}}))
    + "</code><span class=\"points\"><span class=\"sr\">score </span>"
    + alias3(alias2(alias1(depth0, "score", {"start":{"line":10,"column":152},"end":{"line":10,"column":157}} ), depth0))
    + "</span></summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-change"),depth0,{"name":"page-change","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details></li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "<li class=\"quiet\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":14,"column":32},"end":{"line":14,"column":36}} ), depth0))
    + "</li>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"rows\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"page-row"),depth0,{"name":"page-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"row\">\n<details"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":8},"end":{"line":2,"column":52}}})) != null ? stack1 : "")
    + " class=\"change\">\n<summary><span class=\"sign tone-"
    + alias4(alias3(alias2(depth0, "tone", {"start":{"line":3,"column":34},"end":{"line":3,"column":38}} ), depth0))
    + "\" aria-hidden=\"true\">"
    + alias4(alias3(alias2(depth0, "sign", {"start":{"line":3,"column":63},"end":{"line":3,"column":67}} ), depth0))
    + "</span><span class=\"what\"><code class=\"address\">"
    + alias4(lookupProperty(helpers,"cut").call(alias1,lookupProperty(depth0,"name"),{"name":"cut","hash":{},"data":data,"loc":{"start":{"line":3,"column":117},"end":{"line":3,"column":129}}}))
    + "</code> <span class=\"happens\">"
    + alias4(alias3(alias2(depth0, "happens", {"start":{"line":3,"column":161},"end":{"line":3,"column":168}} ), depth0))
    + "</span></span><span class=\"chips\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"chips"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":204},"end":{"line":3,"column":280}}})) != null ? stack1 : "")
    + "</span><span class=\"points band-"
    + alias4(alias3(alias2(depth0, "band", {"start":{"line":3,"column":314},"end":{"line":3,"column":318}} ), depth0))
    + "\"><span class=\"sr\">score </span>"
    + alias4(alias3(alias2(depth0, "score", {"start":{"line":3,"column":354},"end":{"line":3,"column":359}} ), depth0))
    + "</span></summary>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"instances"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "</details>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"rows"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "</li>\n";
},"usePartial":true,"useData":true},
  "page-steps": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"done"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":11},"end":{"line":3,"column":46}}})) != null ? stack1 : "")
    + "\"><span class=\"sr\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"done"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":3,"column":65},"end":{"line":3,"column":103}}})) != null ? stack1 : "")
    + "</span> <div>"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(alias1,lookupProperty(depth0,"message"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":3,"column":116},"end":{"line":3,"column":132}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":132},"end":{"line":4,"column":27}}})) != null ? stack1 : "")
    + "</div></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "done";
},"2":function(container,depth0,helpers,partials,data) {
    return "open";
},"3":function(container,depth0,helpers,partials,data) {
    return "Done:";
},"4":function(container,depth0,helpers,partials,data) {
    return "To do:";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-code"),lookupProperty(depth0,"code"),{"name":"page-code","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"steps\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"usePartial":true,"useData":true},
  "page": {"0":function(container,depth0,helpers,partials,data) {
    return " <a href=\"#steps\">To proceed</a>";
},"1":function(container,depth0,helpers,partials,data) {
    return " <a href=\"#radius\">Blast radius</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"stop\">"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hardStop"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":25,"column":16},"end":{"line":25,"column":33}}}))
    + "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.escapeExpression, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + alias1(container.lambda(container.strict(depth0, "label", {"start":{"line":36,"column":11},"end":{"line":36,"column":16}} ), depth0))
    + "</dt><dd>"
    + alias1(lookupProperty(helpers,"rich").call(alias2,lookupProperty(depth0,"value"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":36,"column":27},"end":{"line":36,"column":41}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"lines"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":41},"end":{"line":37,"column":136}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<details class=\"signs\" data-print><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "summary", {"start":{"line":37,"column":45},"end":{"line":37,"column":52}} ), depth0))
    + "</summary><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":68},"end":{"line":37,"column":114}}})) != null ? stack1 : "")
    + "</ul></details>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":37,"column":87},"end":{"line":37,"column":100}}}))
    + "</li>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"why\" aria-labelledby=\"why-title\">\n<h2 id=\"why-title\">Why</h2>\n<ol class=\"parts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"meter"),"parts"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p class=\"quiet\">The points are parts of the score and add up to it.</p>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span class=\"points\">+"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":47,"column":28},"end":{"line":47,"column":34}} ), depth0))
    + "</span><svg class=\"bar\" width=\"100%\" height=\"6\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"6\" rx=\"3\"></rect><rect class=\"part part-"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":47,"column":186},"end":{"line":47,"column":188}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "start", {"start":{"line":47,"column":197},"end":{"line":47,"column":202}} ), depth0))
    + "%\" width=\""
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":47,"column":216},"end":{"line":47,"column":222}} ), depth0))
    + "%\" height=\"6\"></rect></svg><div><strong>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":47,"column":266},"end":{"line":47,"column":271}} ), depth0))
    + "</strong> "
    + alias3(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"message"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":47,"column":283},"end":{"line":47,"column":299}}}))
    + "</div></li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<section aria-labelledby=\"conditions-title\">\n<h2 id=\"conditions-title\">What cannot be judged from the plan</h2>\n<ul class=\"plainly\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"conditions"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":60,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":59,"column":4},"end":{"line":59,"column":17}}}))
    + "</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<section id=\"steps\" aria-labelledby=\"steps-title\">\n<h2 id=\"steps-title\">To proceed</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-steps"),depth0,{"name":"page-steps","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<section id=\"radius\" class=\"needs-js\" aria-labelledby=\"radius-title\">\n<h2 id=\"radius-title\">Blast radius</h2>\n<p class=\"quiet\">"
    + alias1(container.lambda(container.strict(lookupProperty(depth0,"graph"), "summary", {"start":{"line":75,"column":19},"end":{"line":75,"column":32}} ), depth0))
    + ". The same as a list stands under <a href=\"#changes\">Changes</a>.</p>\n<div class=\"graph-tools\" role=\"toolbar\" aria-label=\"The drawing\">\n<input id=\"graph-search\" type=\"search\" placeholder=\"Find a resource\" aria-label=\"Find a resource in the drawing\" autocomplete=\"off\" spellcheck=\"false\">\n<button type=\"button\" class=\"button\" id=\"graph-out\" aria-label=\"Smaller\">−</button>\n<button type=\"button\" class=\"button\" id=\"graph-in\" aria-label=\"Larger\">+</button>\n<button type=\"button\" class=\"button\" id=\"graph-fit\">Whole</button>\n<button type=\"button\" class=\"button\" id=\"graph-large\" aria-pressed=\"false\">Full window</button>\n<span id=\"graph-status\" class=\"quiet\" role=\"status\"></span>\n</div>\n<div id=\"graph-groups\" class=\"graph-groups\"></div>\n<div class=\"graph-area\">\n<div class=\"graph-stage\"><canvas id=\"graph\" tabindex=\"0\" role=\"application\" aria-label=\"Drawing of what depends on what\" aria-describedby=\"graph-help\"></canvas></div>\n<div id=\"graph-panel\" class=\"graph-panel\" role=\"region\" aria-label=\"The chosen resource\" tabindex=\"0\" hidden></div>\n</div>\n<p class=\"graph-help quiet\" id=\"graph-help\">Click a resource for its change. Drag to move; scroll with Ctrl, or after a click, to zoom. Keys: arrows choose, Enter opens, + and − zoom, 0 shows the whole, Escape lets go.</p>\n<ul class=\"legend\" aria-label=\"Legend\">\n<li><span class=\"swatch swatch-cause\" aria-hidden=\"true\">★</span> root cause</li>\n<li><span class=\"swatch swatch-lost\" aria-hidden=\"true\">✕</span> data lost</li>\n<li><span class=\"swatch swatch-gone\" aria-hidden=\"true\">−</span> destroyed or replaced</li>\n<li><span class=\"swatch swatch-changed\" aria-hidden=\"true\">~</span> changed</li>\n<li><span class=\"swatch swatch-dependent\" aria-hidden=\"true\">○</span> depends on it, unchanged</li>\n</ul>\n\u003Cscript type=\"application/json\" id=\"graph-data\">"
    + alias1(lookupProperty(helpers,"pageData").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"graph"),"data"),{"name":"pageData","hash":{},"data":data,"loc":{"start":{"line":97,"column":48},"end":{"line":97,"column":71}}}))
    + "\u003C/script>\n</section>\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "<p class=\"empty\">Nothing changes.</p>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"list-tools needs-js\"><input id=\"filter\" type=\"search\" placeholder=\"Filter changes  ( / )\" aria-label=\"Filter the changes\" autocomplete=\"off\" spellcheck=\"false\"><button type=\"button\" class=\"button\" id=\"open-all\">Open all</button><button type=\"button\" class=\"button\" id=\"close-all\">Close all</button><span id=\"filter-status\" class=\"quiet\" role=\"status\"></span></div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"causes"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":107,"column":0},"end":{"line":118,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"left"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":0},"end":{"line":121,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"routine"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":122,"column":0},"end":{"line":133,"column":7}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"cause\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":0},"end":{"line":111,"column":7}}})) != null ? stack1 : "")
    + "<ul class=\"rows\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":113,"column":0},"end":{"line":115,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + alias1(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":110,"column":4},"end":{"line":110,"column":18}}}))
    + " <span class=\"quiet\">"
    + alias1(container.lambda(container.strict(depth0, "size", {"start":{"line":110,"column":41},"end":{"line":110,"column":45}} ), depth0))
    + "</span></h3>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"page-row"),depth0,{"name":"page-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"left\">"
    + container.escapeExpression(lookupProperty(helpers,"rich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"left"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":120,"column":16},"end":{"line":120,"column":29}}}))
    + "</p>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"routine\" data-print><summary>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"routine"), "title", {"start":{"line":123,"column":47},"end":{"line":123,"column":60}} ), depth0))
    + "</summary>\n<ul class=\"rows\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"routine"),"rows"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":125,"column":0},"end":{"line":127,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"routine"),"more"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":129,"column":0},"end":{"line":131,"column":7}}})) != null ? stack1 : "")
    + "</details>\n";
},"19":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"quiet\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"routine"), "more", {"start":{"line":130,"column":19},"end":{"line":130,"column":31}} ), depth0))
    + "</p>\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details data-print><summary><strong>"
    + alias3(alias2(alias1(depth0, "who", {"start":{"line":141,"column":39},"end":{"line":141,"column":42}} ), depth0))
    + "</strong>: "
    + alias3(alias2(alias1(depth0, "outcome", {"start":{"line":141,"column":57},"end":{"line":141,"column":64}} ), depth0))
    + "</summary>\n<ul class=\"plainly\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"because"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":142,"column":20},"end":{"line":142,"column":68}}})) != null ? stack1 : "")
    + "</ul>\n</details>\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>Plan digests</h3>\n<dl class=\"digests\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"digests"),{"name":"each","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":147,"column":20},"end":{"line":147,"column":119}}})) != null ? stack1 : "")
    + "</dl>\n";
},"22":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt><code>"
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":147,"column":54},"end":{"line":147,"column":58}} ), depth0))
    + "</code></dt><dd><code>"
    + alias3(alias2(alias1(depth0, "digest", {"start":{"line":147,"column":84},"end":{"line":147,"column":90}} ), depth0))
    + "</code></dd></div>";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>Waived, no part of the score</h3>\n<ul class=\"plainly\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"waived"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":151,"column":20},"end":{"line":151,"column":67}}})) != null ? stack1 : "")
    + "</ul>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>Notes</h3>\n<ul class=\"plainly\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":155,"column":20},"end":{"line":155,"column":66}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"notesMore"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":155,"column":66},"end":{"line":155,"column":126}}})) != null ? stack1 : "")
    + "</ul>\n";
},"25":function(container,depth0,helpers,partials,data) {
    return "<li class=\"quiet\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "notesMore", {"start":{"line":155,"column":103},"end":{"line":155,"column":112}} ), depth0))
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
    + alias2(lookupProperty(helpers,"pagePolicy").call(alias1,{"name":"pagePolicy","hash":{},"data":data,"loc":{"start":{"line":5,"column":52},"end":{"line":5,"column":66}}}))
    + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
    + alias2(alias4(alias3(depth0, "title", {"start":{"line":9,"column":9},"end":{"line":9,"column":14}} ), depth0))
    + "</title>\n<style>"
    + alias2(lookupProperty(helpers,"pageStyle").call(alias1,{"name":"pageStyle","hash":{},"data":data,"loc":{"start":{"line":10,"column":7},"end":{"line":10,"column":20}}}))
    + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#changes\">Skip to the changes</a>\n<header class=\"top\">\n<span class=\"brand\">Blastgate <span class=\"quiet\">report</span></span>\n<nav aria-label=\"Sections\"><a href=\"#why\">Why</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"steps"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":49},"end":{"line":16,"column":108}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"graph"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":108},"end":{"line":16,"column":163}}})) != null ? stack1 : "")
    + " <a href=\"#changes\">Changes</a> <a href=\"#evidence\">Evidence</a></nav>\n<button type=\"button\" id=\"theme\" class=\"button needs-js\">Theme: system</button>\n</header>\n<main>\n<section class=\"verdict verdict-"
    + alias2(alias4(alias3(depth0, "verdict", {"start":{"line":20,"column":34},"end":{"line":20,"column":41}} ), depth0))
    + "\" aria-labelledby=\"headline\">\n<p class=\"stamp\"><span class=\"stamp-sign\" aria-hidden=\"true\"></span>"
    + alias2(alias4(alias3(depth0, "verdictWords", {"start":{"line":21,"column":70},"end":{"line":21,"column":82}} ), depth0))
    + "</p>\n<h1 id=\"headline\">"
    + alias2(lookupProperty(helpers,"rich").call(alias1,lookupProperty(depth0,"headline"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":22,"column":18},"end":{"line":22,"column":35}}}))
    + "</h1>\n<p class=\"consequence\">"
    + alias2(lookupProperty(helpers,"rich").call(alias1,lookupProperty(depth0,"consequence"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":23,"column":23},"end":{"line":23,"column":43}}}))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hardStop"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"score\">\n<p class=\"number\"><strong>"
    + alias2(alias4(alias3(depth0, "score", {"start":{"line":28,"column":28},"end":{"line":28,"column":33}} ), depth0))
    + "</strong><span class=\"quiet\"> of 100 · "
    + alias2(alias4(alias3(depth0, "band", {"start":{"line":28,"column":76},"end":{"line":28,"column":80}} ), depth0))
    + "</span></p>\n<div class=\"scale\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-meter"),lookupProperty(depth0,"meter"),{"name":"page-meter","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"quiet\">"
    + alias2(lookupProperty(helpers,"rich").call(alias1,lookupProperty(depth0,"measured"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":31,"column":17},"end":{"line":31,"column":34}}}))
    + "</p>\n</div>\n</div>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</section>\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"meter"),"parts"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"conditions"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":63,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"steps"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":70,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"graph"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":0},"end":{"line":99,"column":7}}})) != null ? stack1 : "")
    + "\n<section id=\"changes\" aria-labelledby=\"changes-title\">\n<h2 id=\"changes-title\">Changes by root cause</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nothing"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":103,"column":0},"end":{"line":134,"column":7}}})) != null ? stack1 : "")
    + "</section>\n\n<section id=\"evidence\" aria-labelledby=\"evidence-title\">\n<h2 id=\"evidence-title\">Evidence</h2>\n<h3>What each author would get</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"outlook"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":140,"column":0},"end":{"line":144,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"digests"),"length"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":145,"column":0},"end":{"line":148,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"waived"),"length"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":149,"column":0},"end":{"line":152,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"notes"),"length"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":153,"column":0},"end":{"line":156,"column":7}}})) != null ? stack1 : "")
    + "</section>\n</main>\n<footer><p class=\"quiet\">"
    + alias2(lookupProperty(helpers,"rich").call(alias1,lookupProperty(depth0,"footer"),{"name":"rich","hash":{},"data":data,"loc":{"start":{"line":159,"column":25},"end":{"line":159,"column":40}}}))
    + "</p></footer>\n\u003Cscript>"
    + alias2(lookupProperty(helpers,"pageScript").call(alias1,{"name":"pageScript","hash":{},"data":data,"loc":{"start":{"line":160,"column":8},"end":{"line":160,"column":22}}}))
    + "\u003C/script>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
  "pass": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**"
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"title"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":6,"column":2},"end":{"line":6,"column":20}}}))
    + "**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":8,"column":19}}}))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n> [!CAUTION]\n> "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"override"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":14,"column":2},"end":{"line":14,"column":23}}}))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":23,"column":2},"end":{"line":23,"column":16}}}))
    + " | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":23,"column":19},"end":{"line":23,"column":37}}}))
    + " |\n|:---|:---|\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| **"
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":27,"column":4},"end":{"line":27,"column":18}}}))
    + "** | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":27,"column":23},"end":{"line":27,"column":41}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":41},"end":{"line":27,"column":110}}})) != null ? stack1 : "")
    + " |\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":58},"end":{"line":27,"column":103}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":27,"column":73},"end":{"line":27,"column":90}}}))
    + "<br>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"why"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(depth0, "number", {"start":{"line":32,"column":2},"end":{"line":32,"column":8}} ), depth0))
    + ". "
    + alias3(lookupProperty(helpers,"text").call(alias4,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":32,"column":12},"end":{"line":32,"column":26}}}))
    + " (+"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":32,"column":31},"end":{"line":32,"column":37}} ), depth0))
    + "): "
    + alias3(lookupProperty(helpers,"sentence").call(alias4,lookupProperty(depth0,"message"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":32,"column":42},"end":{"line":32,"column":62}}}))
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"title"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":18}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":40,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","hash":{"more":lookupProperty(depth0,"rowsMore"),"rows":lookupProperty(depth0,"rows")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"comment").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marker"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":54,"column":18}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.escapeExpression, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias1(container.lambda(container.strict(depth0, "sign", {"start":{"line":1,"column":5},"end":{"line":1,"column":9}} ), depth0))
    + " "
    + alias1(lookupProperty(helpers,"text").call(alias2,lookupProperty(depth0,"verdict"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":28}}}))
    + ": "
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"headline"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":51}}}))
    + "\n\n"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"consequence"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":24}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,lookupProperty(depth0,"status"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"override"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "\n<sub>"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"brief"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":17,"column":5},"end":{"line":17,"column":23}}}))
    + "</sub>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"steps"),depth0,{"name":"steps","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n<details><summary>Details</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,lookupProperty(depth0,"score"),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"why"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"rows"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":45,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),depth0,{"name":"details","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"footer"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":49,"column":19}}}))
    + "\n\n</details>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"marker"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "rows": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + alias2(lookupProperty(helpers,"name").call(alias1,lookupProperty(depth0,"label"),{"name":"name","hash":{},"data":data,"loc":{"start":{"line":4,"column":2},"end":{"line":4,"column":16}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"plan"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":16},"end":{"line":4,"column":52}}})) != null ? stack1 : "")
    + " | "
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"happens"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":55},"end":{"line":4,"column":71}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lost"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":71},"end":{"line":4,"column":105}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"effects"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":105},"end":{"line":4,"column":145}}})) != null ? stack1 : "")
    + " | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"because"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":4,"column":148},"end":{"line":4,"column":168}}}))
    + " |\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " in "
    + container.escapeExpression(lookupProperty(helpers,"name").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"plan"),{"name":"name","hash":{},"data":data,"loc":{"start":{"line":4,"column":32},"end":{"line":4,"column":45}}}));
},"2":function(container,depth0,helpers,partials,data) {
    return "; **data lost**";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "; "
    + container.escapeExpression(lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"effects"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":122},"end":{"line":4,"column":138}}}));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + container.escapeExpression(lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"more"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":7,"column":2},"end":{"line":7,"column":15}}}))
    + " | | |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Resource | What happens | Because |\n|:---|:---|:---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "steps": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n### To proceed\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- ["
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"done"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":32}}})) != null ? stack1 : "")
    + "] "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"message"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":5,"column":34},"end":{"line":5,"column":54}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "x";
},"3":function(container,depth0,helpers,partials,data) {
    return " ";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"stepFence").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"stepFence","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":18}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"steps"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "");
},"useData":true},
};
