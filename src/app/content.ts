/** The page function: its default export (a value or a promise) is what `executeScript` answers with. */
export default Promise.resolve({ title: document.title });
