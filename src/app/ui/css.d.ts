// The bundler gives a style sheet as text under this suffix, and takes a plain import into the page's own sheet.
declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module '*.css';
/** A picture as a `data:` address. */
declare module '*.webp?inline' {
  const address: string;
  export default address;
}
