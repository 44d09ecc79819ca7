// Handlebars ships its runtime without types of its own.
declare module 'handlebars/runtime.js' {
  import Handlebars = require('handlebars');
  export = Handlebars;
}
