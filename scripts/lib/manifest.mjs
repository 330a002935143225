import { existsSync, readFileSync } from 'node:fs';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { ribbonIconSizes } from './icon-sizes.mjs';

const namespaces = {
  o: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  ov: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Office's limits on the characters of a resource. */
const longest = { 'bt:Image': 2048, 'bt:Url': 2048, ShortStrings: 125, LongStrings: 250 };

/** Width and height in pixels of a PNG file. */
export function pngSize(bytes) {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * Checks what the schema cannot: resources and their Russian texts, icons, addresses, ids, lengths, the shared runtime.
 * `iconFile` gives the path of an icon by its name. Answers sentences; empty when the manifest is sound.
 */
export function manifestProblems(text, iconFile) {
  const problems = [];
  let document;
  try {
    document = XmlDocument.fromString(text);
  } catch (error) {
    return [`manifest.xml is not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  try {
    const find = (path) => document.find(path, namespaces);
    const attribute = (node, name) => node.attr(name)?.value ?? '';

    const resources = find('//bt:Images/bt:Image | //bt:Urls/bt:Url | //bt:ShortStrings/bt:String | //bt:LongStrings/bt:String');
    const ids = resources.map((node) => attribute(node, 'id'));
    for (const id of duplicates(ids)) problems.push(`resource ${id} is defined twice`);
    const used = find('//@resid').map((node) => node.value);
    for (const id of new Set(used)) if (!ids.includes(id)) problems.push(`resource ${id} is used and not defined`);
    for (const id of ids) if (!used.includes(id)) problems.push(`resource ${id} is defined and not used`);

    for (const kind of ['ShortStrings', 'LongStrings'])
      for (const node of find(`//bt:${kind}/bt:String`)) {
        const texts = [attribute(node, 'DefaultValue'), ...overrides(node)];
        if (overrides(node).length === 0) problems.push(`text ${attribute(node, 'id')} has no Russian override`);
        for (const value of texts)
          if (value.length > longest[kind])
            problems.push(`text ${attribute(node, 'id')} is longer than ${longest[kind]} characters`);
        if (attribute(node, 'id') === 'Functions.Namespace' && new Set(texts).size > 1)
          problems.push('the namespace of the functions must be the same in every language');
      }
    for (const name of ['DisplayName', 'Description'])
      for (const node of find(`/o:OfficeApp/o:${name}`))
        if (overrides(node).length === 0) problems.push(`${name} has no Russian override`);
    if (!find('//bt:Url[@id="Functions.Metadata.Url"]/bt:Override[@Locale="ru-RU"]')[0])
      problems.push('the function metadata has no Russian override');

    for (const node of find('//@DefaultValue[contains(., "://")] | //@Value[contains(., "://")]'))
      if (!node.value.startsWith('https://')) problems.push(`address ${node.value} is not https`);

    for (const node of find('//bt:Images/bt:Image'))
      checkIcon(attribute(node, 'DefaultValue'), Number(attribute(node, 'id').replace('Icon.', '')));
    for (const [name, size] of [['IconUrl', 32], ['HighResolutionIconUrl', 64]])
      for (const node of find(`/o:OfficeApp/o:${name}`)) checkIcon(attribute(node, 'DefaultValue'), size);
    for (const icon of find('//ov:Icon')) {
      const sizes = icon.find('bt:Image/@size', namespaces).map((node) => Number(node.value));
      const absent = ribbonIconSizes.filter((size) => !sizes.includes(size));
      if (absent.length > 0) problems.push(`an icon of the ribbon lacks the sizes ${absent.join(', ')}`);
    }

    const controls = find('//ov:CustomTab/@id | //ov:Group/@id | //ov:Control/@id').map((node) => node.value);
    for (const id of duplicates(controls)) problems.push(`ribbon id ${id} occurs twice`);

    const runtime = find('//ov:Runtime[@lifetime="long"]/@resid')[0]?.value;
    if (!runtime) problems.push('there is no shared runtime with a long lifetime');
    const places = find('//ov:Page/ov:SourceLocation/@resid | //ov:FunctionFile/@resid | //ov:Action/ov:SourceLocation/@resid');
    for (const place of places)
      if (place.value !== runtime) problems.push(`${place.value} is not the page of the shared runtime (${runtime})`);

    const sets = find('/o:OfficeApp/o:Requirements/o:Sets/o:Set/@Name').map((node) => node.value);
    for (const set of ['SharedRuntime', 'CustomFunctionsRuntime'])
      if (!sets.includes(set)) problems.push(`requirement set ${set} is missing`);

    function overrides(node) {
      return node.find('*[local-name()="Override" and @Locale="ru-RU"]/@Value').map((value) => value.value);
    }

    function checkIcon(address, size) {
      const name = address.split('/').at(-1) ?? '';
      const path = iconFile(name);
      if (!existsSync(path)) {
        problems.push(`icon ${name} does not exist`);
        return;
      }
      const found = pngSize(readFileSync(path));
      if (found?.width !== size || found.height !== size) problems.push(`icon ${name} is not ${size} × ${size} pixels`);
    }
  } finally {
    document.dispose();
  }
  return problems;
}

function duplicates(values) {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/**
 * Validates against Microsoft's XSD in `folder`, which predates the shared runtime: a copy without `Runtimes` is judged.
 * Answers the validator's sentences; empty when valid.
 */
export function schemaProblems(text, folder) {
  const provider = new XmlBufferInputProvider(
    Object.fromEntries(
      ['OfficeAppManifestV1_1', 'OfficeAppBasicTypesV1_0', 'TaskPaneAppVersionOverridesV1_0'].map((name) => [
        `${name}.xsd`,
        readFileSync(`${folder}/${name}.xsd`),
      ]),
    ),
  );
  xmlRegisterInputProvider(provider);
  const schema = XmlDocument.fromBuffer(readFileSync(`${folder}/OfficeAppManifestV1_1.xsd`), {
    url: 'OfficeAppManifestV1_1.xsd',
  });
  const document = XmlDocument.fromString(text.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, ''));
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message.trim() : String(error)];
  } finally {
    validator.dispose();
    schema.dispose();
    document.dispose();
  }
}
