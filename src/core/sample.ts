/** Where the sample article says that it stands: below a name that nobody can own (RFC 2606), so that it is never mistaken for a page of somebody. */
export const SAMPLE_SITE = 'https://clippost.example/';

/** The page of the extension that shows it. */
export const SAMPLE_PAGE = 'sample.html';
