import { doppJson, doppXml, type Dopp, type DoppFormatProfile, type DoppXmlFile } from '../dopp';
import { stableGuid } from '../statform/stable-id';

/** A DOPP as XML by a format; the same document always gets the same file name. */
export function doppXmlFile(dopp: Dopp, format: DoppFormatProfile): DoppXmlFile {
  return doppXml(dopp, format, { guid: stableGuid(doppJson(dopp)), program: 'SPOT for Excel' });
}
