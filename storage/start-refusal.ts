/** Something outside the program keeps Stet from starting; the message is the one sentence that a person reads. */
export class StartRefusal extends Error {
  override name = 'StartRefusal';
}
