/**
 * Texts by which the tax service refuses a DOPP or the border turns a truck back, matched to their likely causes,
 * with the cells to look at and what to do. No list of refusals is published, so every cause is a guess from
 * words. One cause a file; no host, no legal value and no verdict may enter.
 */
export { answers, type AnswerMeaning } from './answers';
export { rejections } from './catalogue';
export type { Rejection, RejectionAnswer, RejectionPattern } from './define-rejection';
export {
  explainForConsignment,
  explainRejection,
  type CellToLookAt,
  type ExplainedRejection,
  type RejectionInSheet,
  type RejectionMatch,
  type RejectionMatchInSheet,
} from './explain';
