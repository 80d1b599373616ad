/** The part of a language's texts that every page needs. */
declare module "*.json?first" {
  const words: Record<string, string>;
  export default words;
}

/** The part that comes with a later page. */
declare module "*.json?later" {
  const words: Record<string, string>;
  export default words;
}

/** The part that the light page of partners needs. */
declare module "*.json?us" {
  const words: Record<string, string>;
  export default words;
}

/** The part that the page of those who answer a round needs. */
declare module "*.json?ballot" {
  const words: Record<string, string>;
  export default words;
}

/** The part that the page of those who are asked about a change needs. */
declare module "*.json?substantiate" {
  const words: Record<string, string>;
  export default words;
}
