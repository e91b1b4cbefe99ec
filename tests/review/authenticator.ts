import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const encoded = (bytes: Buffer) => bytes.toString('base64url');

type Options = { challenge: string };

/** A security key in software: makes one passkey for a host and answers its challenges, as WebAuthn level 2 says. */
export function createAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
  const id = randomBytes(16);
  const host = sha256(new URL(origin).hostname);
  let counter = 0;
  const state = (flags: number) => {
    const head = Buffer.alloc(5);
    head.writeUInt8(flags);
    head.writeUInt32BE(++counter, 1);
    return Buffer.concat([host, head]);
  };
  const clientData = (type: string, { challenge }: Options) => Buffer.from(JSON.stringify({ type, challenge, origin }));
  const credential = (response: object) => ({
    id: encoded(id),
    rawId: encoded(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  return {
    /** What the browser sends after making the passkey. */
    make(options: Options) {
      // COSE: EC2, ES256, P-256, then both coordinates.
      const key = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ]);
      const data = Buffer.concat([state(0x45), Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      // CBOR: {fmt: "none", attStmt: {}, authData: bytes}.
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return credential({
        clientDataJSON: encoded(clientData('webauthn.create', options)),
        attestationObject: encoded(attestation),
        transports: ['usb'],
      });
    },
    /** What the browser sends after using it. */
    use(options: Options) {
      const data = state(0x05);
      const client = clientData('webauthn.get', options);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return credential({
        clientDataJSON: encoded(client),
        authenticatorData: encoded(data),
        signature: encoded(signature),
      });
    },
  };
}
