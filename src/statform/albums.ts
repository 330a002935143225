/** The namespaces of one version of the FCS album of formats, as far as StaticForm uses them. */
export interface Album {
  readonly version: string;
  /** `official`: its schema was read; `single`: one source shows its namespaces, the schema was not read. */
  readonly confidence: 'official' | 'single';
  readonly documentModeId: string;
  readonly statform: string;
  readonly common: string;
  readonly russian: string;
}

/**
 * Versions that can be written. 5.23.0: schema of 2024 read (github.com/RuslanAkhmetov/ReneLogAsel). 5.24.0:
 * its namespaces are known from a style sheet and a generator of 2026; the order of the elements is taken
 * to be that of 5.23.0.
 */
export const albums = {
  '5.24.0': {
    version: '5.24.0',
    confidence: 'single',
    documentModeId: '1006124E',
    statform: 'urn:customs.ru:Information:CustomsDocuments:StaticForm:5.24.0',
    common: 'urn:customs.ru:CommonAggregateTypes:5.24.0',
    russian: 'urn:customs.ru:RUSCommonAggregateTypes:5.24.0',
  },
  '5.23.0': {
    version: '5.23.0',
    confidence: 'official',
    documentModeId: '1006124E',
    statform: 'urn:customs.ru:Information:CustomsDocuments:StaticForm:5.23.0',
    common: 'urn:customs.ru:CommonAggregateTypes:5.22.0',
    russian: 'urn:customs.ru:RUSCommonAggregateTypes:5.22.0',
  },
} as const satisfies Readonly<Record<string, Album>>;

export type AlbumVersion = keyof typeof albums;

export const currentAlbum: AlbumVersion = '5.24.0';

export function isAlbumVersion(text: string): text is AlbumVersion {
  return Object.hasOwn(albums, text);
}
