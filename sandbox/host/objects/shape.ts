import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { HostState } from '../host-state';
import { assertWritable } from '../model/cells';
import { nextId } from '../model/ids';
import type { PictureModel, SheetModel } from '../model/workbook-model';
import { hostObject, type HostScalar, type HostType } from './define-type';

interface ShapeTarget {
  readonly sheet: SheetModel;
  readonly picture: PictureModel;
}

type Changeable = 'name' | 'description' | 'left' | 'top' | 'width' | 'height' | 'lockAspectRatio' | 'placement' | 'visible';

function drawn(state: HostState, sheet: SheetModel): void {
  state.changed({ kind: 'pictures', sheetId: sheet.id, areas: [], by: 'add-in' });
}

function own(property: Changeable, accepts: 'string' | 'number' | 'boolean'): HostScalar<ShapeTarget> {
  return {
    get: (_state, { picture }) => picture[property],
    set(state, { sheet, picture }, value) {
      if (typeof value !== accepts || (typeof value === 'number' && !(value >= 0))) throw invalidArgument(property);
      assertWritable(sheet);
      Object.assign(picture, { [property]: value });
      drawn(state, sheet);
    },
  };
}

/** Width or height; the other side follows while the ratio is locked, as in Excel. */
function side(property: 'width' | 'height', other: 'width' | 'height'): HostScalar<ShapeTarget> {
  return {
    get: (_state, { picture }) => picture[property],
    set(state, { sheet, picture }, value) {
      if (typeof value !== 'number' || !(value > 0)) throw invalidArgument(property);
      assertWritable(sheet);
      if (picture.lockAspectRatio) picture[other] *= value / picture[property];
      picture[property] = value;
      drawn(state, sheet);
    },
  };
}

const shape: HostType<ShapeTarget> = {
  name: 'Shape',
  id: ({ picture }) => picture.id,
  scalars: {
    Id: { get: (_state, { picture }) => picture.id },
    Type: { get: () => 'Image' },
    Name: own('name', 'string'),
    AltTextDescription: own('description', 'string'),
    Left: own('left', 'number'),
    Top: own('top', 'number'),
    Width: side('width', 'height'),
    Height: side('height', 'width'),
    LockAspectRatio: own('lockAspectRatio', 'boolean'),
    Placement: own('placement', 'string'),
    Visible: own('visible', 'boolean'),
  },
  methods: {
    Delete(state, { sheet, picture }) {
      assertWritable(sheet);
      sheet.pictures = sheet.pictures.filter((other) => other !== picture);
      drawn(state, sheet);
    },
    ScaleWidth: (state, target, [factor, from]) => scale(state, target, 'width', factor, from),
    ScaleHeight: (state, target, [factor, from]) => scale(state, target, 'height', factor, from),
    /** Always the picture itself; Excel draws it in the size it has on the sheet. */
    GetAsImage: (_state, { picture }) => picture.png,
  },
};

const pointsPerPixel = 72 / 96;

function scale(state: HostState, { sheet, picture }: ShapeTarget, side: 'width' | 'height', factor: unknown, from: unknown): void {
  if (typeof factor !== 'number' || !(factor > 0)) throw invalidArgument('scaleFactor');
  const natural = pixelsOf(picture.png)[side] * pointsPerPixel;
  picture[side] = factor * (from === 'OriginalSize' ? natural : picture[side]);
  drawn(state, sheet);
}

/** Pixels of a base64 PNG, from its header. */
function pixelsOf(png: string): { readonly width: number; readonly height: number } {
  const header = Uint8Array.from(atob(png.slice(0, 32)), (character) => character.charCodeAt(0));
  const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, index) => header[index] === byte);
  if (!isPng || header.length < 24) throw invalidArgument('a PNG');
  const view = new DataView(header.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The shapes of a sheet: pictures alone. */
export const shapes: HostType<SheetModel> = {
  name: 'ShapeCollection',
  scalars: {},
  items: (_state, sheet) => sheet.pictures.map((picture) => hostObject(shape, { sheet, picture })),
  item(_state, sheet, key) {
    const picture = sheet.pictures.find(({ id, name }) => id === key || name === key);
    if (!picture) throw itemNotFound(`the shape ${String(key)}`);
    return hostObject(shape, { sheet, picture });
  },
  methods: {
    GetCount: (_state, sheet) => sheet.pictures.length,
    AddImage(state, sheet, [png]) {
      if (typeof png !== 'string') throw invalidArgument('base64ImageString');
      assertWritable(sheet);
      let pixels;
      try {
        pixels = pixelsOf(png);
      } catch (error) {
        throw error instanceof HostError ? error : invalidArgument('base64ImageString');
      }
      const picture: PictureModel = {
        id: nextId(),
        name: `Picture ${sheet.pictures.length + 1}`,
        description: '',
        left: 0,
        top: 0,
        width: pixels.width * pointsPerPixel,
        height: pixels.height * pointsPerPixel,
        lockAspectRatio: true,
        placement: 'TwoCell',
        visible: true,
        png,
      };
      sheet.pictures.push(picture);
      drawn(state, sheet);
      return hostObject(shape, { sheet, picture });
    },
  },
};
