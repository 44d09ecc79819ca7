/** The build of `bottleneck` without Redis, which the throttling plugin uses too. It comes without types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
