/**
 * The indirect tax declaration (KND 1151088): section 4 and what it carries to sections 1 and 3, as figures,
 * as JSON, and as XML through a format profile. The form's line codes and element names are not public, so
 * they are replaceable data in `profiles/`. Nothing is filed here; no host and no legal constant may enter.
 */
export {
  dueText,
  section4,
  section4InSteps,
  type DeclarationFigure,
  type DeclarationSection,
  type ListedSupply,
  type Section4,
  type Section4Lists,
  type Section4Request,
  type Section4Row,
  type TaxFigures,
} from './section4';
export { section4Document, section4Schema, type Section4Document } from './section4-document';
export { section4Xml } from './section4-xml';
export { formatProfileSchema, isProvisional, readFormatProfile, type FormatProfile, type FormatProfileReading } from './format-profile';
export { provisionalProfile } from './profiles/provisional-1151088';
