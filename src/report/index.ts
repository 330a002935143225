/**
 * The month in figures: volumes, amounts, deposits and tax, punctuality, refusals and incidents, per supplier,
 * carrier, state and goods, against the month before, each with the rows behind it; and deposits to claim back.
 * No document is filed from here, and no host may enter.
 */
export {
  breakdownIds,
  figureIds,
  monthReport,
  monthReportInSteps,
  type Breakdown,
  type BreakdownEntry,
  type BreakdownId,
  type ComparedFigure,
  type Figure,
  type FigureId,
  type FigureUnit,
  type MonthReport,
  type ReportRequest,
} from './month-report';
export { breakdownTitles, figureTitles, refundKindTitles } from './texts';
export { ageBands, refunds, refundsInSteps, type AgeBand, type Refund, type RefundKind, type RefundRequest, type Refunds } from './refunds';
