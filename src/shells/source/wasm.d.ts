/** The path of a WebAssembly module: beside the bundle in `dist/`, from the bundle; in its package where the sources run. */
declare module '*.wasm' {
  const path: string;
  export default path;
}
