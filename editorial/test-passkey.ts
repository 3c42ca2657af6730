/** A passkey in software, for tests: it answers what a browser would hand on from a device. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { passkeySite } from '@/editorial/passkey-site';

const userPresent = 0x01;
const userVerified = 0x04;
const hasKey = 0x40;

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Buffer) => bytes.toString('base64url');

type Oddities = { origin?: string; verified?: false; counter?: number };

export class TestPasskey {
  readonly #id = randomBytes(16);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #used = 0;

  get id(): string {
    return base64url(this.#id);
  }

  #clientData(type: string, challenge: string, { origin = passkeySite().origin }: Oddities): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #authenticatorData(flags: number, counter: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([hash(passkeySite().host), Buffer.from([flags]), count]);
  }

  #publicKey(): Buffer {
    const { x, y } = this.#keys.publicKey.export({ format: 'jwk' });
    const point = (part?: string) => new Uint8Array(Buffer.from(part ?? '', 'base64url'));
    // COSE: elliptic curve, ES256, P-256, and the point.
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]);
    return Buffer.from(isoCBOR.encode(cose));
  }

  register({ challenge }: { challenge: string }, odd: Oddities = {}) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const authData = Buffer.concat([
      this.#authenticatorData(userPresent | userVerified | hasKey, this.#used),
      Buffer.alloc(16),
      length,
      this.#id,
      this.#publicKey(),
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(this.#clientData('webauthn.create', challenge, odd)),
        attestationObject: base64url(Buffer.from(isoCBOR.encode(attestation as Map<string, string>))),
        transports: ['internal' as const],
      },
    };
  }

  answer({ challenge }: { challenge: string }, odd: Oddities = {}) {
    this.#used += 1;
    const clientData = this.#clientData('webauthn.get', challenge, odd);
    const flags = userPresent | (odd.verified === false ? 0 : userVerified);
    const data = this.#authenticatorData(flags, odd.counter ?? this.#used);
    const signature = sign('sha256', Buffer.concat([data, hash(clientData)]), this.#keys.privateKey);
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      },
    };
  }
}
