/**
 * Asking for what is missing: which data a consignment lacks, by when it must arrive, the letters to supplier and
 * carrier, the notice of what changes. Nothing is sent from here; no deadline of the law is written here.
 */
export { carrierNotice, carrierNoticeGrounds, carrierNoticeTemplates } from './carrier-notice';
export {
  cutOffsOf,
  dataRequests,
  letterTemplates,
  requestLetter,
  usualCutOffs,
  type Addressee,
  type CutOffs,
  type DataRequest,
  type Letter,
  type LetterTemplate,
  type MissingItem,
} from './data-request';
export {
  letterText,
  readTemplateText,
  shippedTemplate,
  templateFileName,
  templateIds,
  templatePlaceholders,
  type TemplateId,
  type TemplateReading,
} from './letter-template';
export { fillTemplate } from './template';
