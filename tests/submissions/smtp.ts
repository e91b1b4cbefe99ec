import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { from: string; to: string[]; message: string };

/** How the server behaves to the next mails: takes them, refuses, hangs, drops, or takes them and loses the acknowledgement. */
export type Behavior = 'take' | 'refuse' | 'hang' | 'drop' | 'lose-acknowledgement' | 'slow';

/** A real SMTP server on loopback. */
export async function startSmtp() {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const state = { behavior: 'take' as Behavior };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(session, callback) {
      if (state.behavior === 'drop') return callback(new Error('going away'));
      if (state.behavior === 'hang') return undefined;
      void session;
      if (state.behavior === 'slow') return void setTimeout(callback, 300);
      return callback();
    },
    onRcptTo(_, __, callback) {
      if (state.behavior === 'refuse') return callback(Object.assign(new Error('no such user'), { responseCode: 550 }));
      return callback();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          message: Buffer.concat(chunks).toString('utf8'),
        });
        if (state.behavior === 'lose-acknowledgement') for (const socket of sockets) socket.destroy();
        else callback();
      });
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behave: (behavior: Behavior) => {
      state.behavior = behavior;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
