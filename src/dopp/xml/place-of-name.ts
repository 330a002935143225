import type { DoppFormatProfile, ProfileElement } from './format-profile';

/**
 * The place in the model behind an attribute of the element written from `place`: `goods.2` and
 * `КодТовТНВЭД` give `goods.2.hsCode`. Undefined when the profile has no such attribute there.
 */
export function placeOfName(format: DoppFormatProfile, place: string, name: string): string | undefined {
  const wanted = place.split('.').filter((part) => !/^\d+$/.test(part)).join('.');
  const search = (element: ProfileElement, prefix: string): string | undefined => {
    const own = element.each ?? element.at;
    const here = own === undefined ? prefix : prefix === '' ? own : `${prefix}.${own}`;
    if (here === wanted)
      for (const attribute of element.attributes ?? [])
        if ('path' in attribute && attribute.name === name) return attribute.path;
    for (const child of element.children ?? []) {
      const found = search(child, here);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const path = search(format.root, '');
  return path === undefined ? undefined : place === '' ? path : `${place}.${path}`;
}
