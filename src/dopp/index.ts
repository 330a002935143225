/**
 * The document on forthcoming delivery (DOPP, KND 1160303): our model of it, how a consignment becomes one,
 * how it is written and read back, its filing sheet and its chain of corrections. No rule judges here,
 * nothing is filed here, and no value is invented.
 */
export { adviseCorrection, annulmentOf, correctedDopp, type CorrectionAction, type CorrectionAdvice, type FiledState } from './corrections/advise';
export {
  ChainBuilder,
  chainsOf,
  filedEvent,
  nextCorrection,
  readChainEvents,
  registeredEvent,
  registrationOf,
  standingEntry,
  withdrawnEvent,
  type ChainEntry,
  type ChainEntryKind,
  type ChainEvent,
  type DoppChains,
  type Filing,
  type Registration,
} from './corrections/chain';
export { diffDopps, type Difference } from './corrections/diff';
export { filingSheet, type FilingItem, type FilingSection, type FilingSheet } from './filing-sheet/filing-sheet';
export { filingTable, type FilingTable } from './filing-sheet/filing-table';
export { doppOf, type DoppContext } from './build';
export { cellOfPlace, type ValueCell } from './cell-of-place';
export { documentKinds, doppFields, doppSections, sectionTitles, shownValue, type DoppField, type DoppSection } from './fields';
export { doppJsonSchema } from './json-schema';
export { doppModel, goodsLineModel, type Dopp, type DoppDocument, type DoppGoodsLine, type DoppParty } from './model';
export { provisionalDoppFormat } from './profiles';
export { doppJson, readDopp, readDoppJson, type DoppReading } from './read-json';
export { decodeXml } from './xml/decode-xml';
export {
  isProvisionalFormat,
  readDoppFormatProfile,
  type DoppFormatProfile,
  type ProfileElement,
} from './xml/format-profile';
export { placeOfName } from './xml/place-of-name';
export { readDoppXml, xmlFaults } from './xml/read-dopp';
export { readXml, xmlLimits, type XmlFault, type XmlNode, type XmlReading } from './xml/read-xml';
export { doppXml, type DoppXmlFile, type WriteOptions } from './xml/write-dopp';
