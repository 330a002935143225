/**
 * The statistical form of the movement of goods (FCS album of formats, StaticForm): rows of a month grouped
 * into forms, every mandatory field, XML of the chosen album. A field that is missing is named with its cell
 * and the form is then not written; no code is invented. Nothing is filed here, and no host may enter.
 */
export {
  statforms,
  statformsInSteps,
  type StatForm,
  type StatformCountry,
  type StatformFields,
  type StatformGoods,
  type StatformParty,
  type StatformReceipt,
  type StatformRequest,
  type Statforms,
} from './statforms';
export { statformDocument, statformSchema, type StatformDocument } from './statform-document';
export { statformXml } from './statform-xml';
export { albums, currentAlbum, isAlbumVersion, type Album, type AlbumVersion } from './albums';
