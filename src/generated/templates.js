// Generated from src/report/templates/ by `npm run generate`. Do not edit.
export const templates = {
  "comment": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n> [!CAUTION]\n> "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"override"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":7,"column":2},"end":{"line":7,"column":23}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":11,"column":2},"end":{"line":11,"column":16}}}))
    + " | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":11,"column":19},"end":{"line":11,"column":37}}}))
    + " |\n|:---|:---|\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| **"
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":15,"column":18}}}))
    + "** | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":15,"column":23},"end":{"line":15,"column":41}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":41},"end":{"line":15,"column":161}}})) != null ? stack1 : "")
    + " |\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <details><summary>"
    + container.escapeExpression(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"summary"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":15,"column":73},"end":{"line":15,"column":89}}}))
    + "</summary>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":99},"end":{"line":15,"column":144}}})) != null ? stack1 : "")
    + "</details>";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":15,"column":114},"end":{"line":15,"column":131}}}))
    + "<br>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n### Why\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"why"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(depth0, "number", {"start":{"line":21,"column":2},"end":{"line":21,"column":8}} ), depth0))
    + ". **"
    + alias3(lookupProperty(helpers,"text").call(alias4,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":21,"column":14},"end":{"line":21,"column":28}}}))
    + "** (+"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":21,"column":35},"end":{"line":21,"column":41}} ), depth0))
    + "): "
    + alias3(lookupProperty(helpers,"sentence").call(alias4,lookupProperty(depth0,"message"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":21,"column":46},"end":{"line":21,"column":66}}}))
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"title"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":18}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":28,"column":2},"end":{"line":28,"column":19}}}))
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n### What hangs on what\n"
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(lookupProperty(depth0,"drawing"),"sentence"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":35,"column":29}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"fence").call(alias1,lookupProperty(lookupProperty(depth0,"drawing"),"code"),{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":22}}}))
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n### "
    + container.escapeExpression(lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rowsTitle"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":41,"column":4},"end":{"line":41,"column":22}}}))
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","hash":{"more":lookupProperty(depth0,"rowsMore"),"rows":lookupProperty(depth0,"rows")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"comment").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marker"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":50,"column":18}}}))
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
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"override"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,lookupProperty(depth0,"score"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"why"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"steps"),depth0,{"name":"steps","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"drawing"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"rows"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),depth0,{"name":"details","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n<sub>"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"footer"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":47,"column":5},"end":{"line":47,"column":24}}}))
    + "</sub>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"marker"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "");
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
  "pass": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n> [!CAUTION]\n> "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"override"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":7,"column":2},"end":{"line":7,"column":23}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":16,"column":2},"end":{"line":16,"column":16}}}))
    + " | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":16,"column":19},"end":{"line":16,"column":37}}}))
    + " |\n|:---|:---|\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| **"
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":20,"column":4},"end":{"line":20,"column":18}}}))
    + "** | "
    + alias2(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"value"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":20,"column":23},"end":{"line":20,"column":41}}}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":41},"end":{"line":20,"column":110}}})) != null ? stack1 : "")
    + " |\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":58},"end":{"line":20,"column":103}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":20,"column":73},"end":{"line":20,"column":90}}}))
    + "<br>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"why"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(depth0, "number", {"start":{"line":25,"column":2},"end":{"line":25,"column":8}} ), depth0))
    + ". "
    + alias3(lookupProperty(helpers,"text").call(alias4,lookupProperty(depth0,"label"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":25,"column":12},"end":{"line":25,"column":26}}}))
    + " (+"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":25,"column":31},"end":{"line":25,"column":37}} ), depth0))
    + "): "
    + alias3(lookupProperty(helpers,"sentence").call(alias4,lookupProperty(depth0,"message"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":25,"column":42},"end":{"line":25,"column":62}}}))
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(alias1,lookupProperty(depth0,"title"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":30,"column":18}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + container.escapeExpression(lookupProperty(helpers,"sentence").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":32,"column":2},"end":{"line":32,"column":19}}}))
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"rows"),depth0,{"name":"rows","hash":{"more":lookupProperty(depth0,"rowsMore"),"rows":lookupProperty(depth0,"rows")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"comment").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marker"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":47,"column":18}}}))
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
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"override"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "\n<sub>"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"brief"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":10,"column":5},"end":{"line":10,"column":23}}}))
    + "</sub>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"steps"),depth0,{"name":"steps","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n<details><summary>Details</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,lookupProperty(depth0,"score"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"why"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"rows"),"length"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"details"),depth0,{"name":"details","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n"
    + alias1(lookupProperty(helpers,"sentence").call(alias2,lookupProperty(depth0,"footer"),{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":42,"column":19}}}))
    + "\n\n</details>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"marker"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "");
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
