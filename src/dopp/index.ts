/**
 * The document on forthcoming delivery (DOPP, KND 1160303): our model of it, and how a consignment
 * becomes one. No rule judges here, nothing is filed here, and no value is invented.
 */
export { doppOf, type DoppContext } from './build';
export { doppModel, goodsLineModel, type Dopp, type DoppGoodsLine } from './model';
