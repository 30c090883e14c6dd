/// <reference types="node" />
/** A feed from its address, with the limits that a page keeps to. */
import { Refusal } from './command.js';

const SECONDS = 10;
const MEGABYTES = 5;

/**
 * The bytes of what is at an address.
 *
 * @throws {Refusal} where it is not there, does not come in time, or is too large
 */
export async function fetched(address: string): Promise<Uint8Array> {
  const refuse = (why: string) => new Refusal(`${address} ${why}.`);
  const parts: Uint8Array[] = [];
  try {
    const { ok, status, body } = await fetch(address, { signal: AbortSignal.timeout(SECONDS * 1000) });
    if (!ok) throw refuse(status === 404 ? 'is not there (404)' : `was refused (${status})`);
    let room = MEGABYTES * 1e6;
    for await (const part of body ?? []) {
      parts.push(part);
      room -= (part as Uint8Array).length;
      if (room < 0) throw refuse(`is larger than ${MEGABYTES} MB`);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const late = (error as Error).name === 'TimeoutError';
    throw refuse(late ? `did not come within ${SECONDS} seconds` : 'cannot be fetched');
  }
  return Buffer.concat(parts);
}
