/**
 * @typedef {any} Finding A `Finding` of the validators, whose modules have no declarations.
 * @typedef {import("../service.js").Form} Form
 * @typedef {import("../service.js").Kit} Kit
 * @typedef {import("../service.js").Shape} Shape
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./records.js").Json} Json
 * @typedef {import("./records.js").Mapped} Mapped
 */
/**
 * Return a package that also has the model of a record, which is none of its own; it judges its own as before.
 *
 * @param {Kit} kit
 * @param {string} id
 * @param {Json} record
 * @param {Mapped} mapping
 * @param {string} day That of the list.
 * @returns {Kit}
 * @throws {import("./records.js").UnusableRecordError} If the record cannot be read.
 */
export function withModel(kit: Kit, id: string, record: Json, mapping: Mapped, day: string): Kit;
/**
 * Return the id that a payload names; empty where it names none.
 *
 * @param {Kit} kit
 * @param {any} payload
 * @returns {string}
 */
export function idIn({ service }: Kit, payload: any): string;
/**
 * A `Finding` of the validators, whose modules have no declarations.
 */
export type Finding = any;
export type Form = import("../service.js").Form;
export type Kit = import("../service.js").Kit;
export type Shape = import("../service.js").Shape;
export type Field = import("./fields.js").Field;
export type Json = import("./records.js").Json;
export type Mapped = import("./records.js").Mapped;
