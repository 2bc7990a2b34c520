const ERROR = 0x45;
const CODE = 0x43;
const HEADER = 5;

/**
 * SQL states after which a server's process would end and start again: no room on the disk or in memory (53), faults of the system (58)
 * and inside of the database (XX). The embedded one goes on and then refuses everything.
 */
const BROKEN = /^(53|58|XX)/;

/** Does the database's answer (PostgreSQL protocol, whole messages) tell of an error after which it must be started anew? */
export function isBrokenReply(reply: Uint8Array): boolean {
  const view = new DataView(reply.buffer, reply.byteOffset, reply.byteLength);
  for (let at = 0; at + HEADER <= reply.length; at += 1 + view.getUint32(at + 1)) {
    if (reply[at] === ERROR && BROKEN.test(stateOf(reply, at + HEADER))) return true;
  }
  return false;
}

/** Fields of an error: a letter and a text that ends with 0, one after another, until a 0 in place of the letter. */
function stateOf(reply: Uint8Array, from: number): string {
  for (let at = from; at < reply.length && reply[at] !== 0; ) {
    const end = reply.indexOf(0, at);
    if (reply[at] === CODE) return Buffer.from(reply.subarray(at + 1, end)).toString('latin1');
    at = end + 1;
  }
  return '';
}
