/** Stands for a package that a package of ours imports as a whole and that nothing of ours reaches. */
const nothing = {};
export { nothing as default };
