import type { Article } from './article.ts';

/**
 * Share of the visible text below which the person is told. Measured (`npm run bench -- coverage`): of 118 pages extracted well none lies
 * below it, and of 517 that had lines taken out every one told here had lost more than a tenth.
 */
const LOW_COVERAGE = 0.75;

/** Whether the capture is worth a question: 0.62 is, null (cannot be judged) is not. */
export const isLowCoverage = ({ coverage }: Pick<Article, 'coverage'>): boolean => coverage !== null && coverage < LOW_COVERAGE;
