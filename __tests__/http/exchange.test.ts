import { createServer, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { exchange } from '../../src/http/exchange.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';

type Server = (socket: Socket) => void;

/** One request to a server that says whatever it likes. */
async function ask(server: Server, { limit = 1000, milliseconds = 10_000 } = {}): Promise<HttpResponse> {
  const sockets = new Set<Socket>();
  const listening = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      server(socket);
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const deadline = startDeadline(milliseconds);
  try {
    const url = new URL(`http://127.0.0.1:${String(port)}/v2/`);
    return await exchange({ url, authorization: undefined, limit, deadline }, 1);
  } finally {
    deadline.stop();
    for (const socket of sockets) {
      socket.destroy();
    }
    listening.close();
  }
}

const says =
  (text: string): Server =>
  (socket) => {
    socket.write(text);
  };

const saysAndEnds =
  (text: string): Server =>
  (socket) => {
    socket.end(text);
  };

/** The body has begun when the connection is reset. */
const saysAndResets =
  (text: string): Server =>
  (socket) => {
    socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 50));
  };

describe('what is no whole answer is an error', () => {
  test.each([
    ['a switch to another protocol', says('HTTP/1.1 101 No\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n')],
    ['a body that ends early', saysAndEnds('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc')],
    [
      'a body of chunks that ends early',
      saysAndEnds('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n'),
    ],
    ['a body without a length, and a reset', saysAndResets('HTTP/1.1 200 OK\r\n\r\nabc')],
    ['two lengths', says('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde')],
    [
      'a length and chunks',
      says('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'),
    ],
    ['a negative length', says('HTTP/1.1 200 OK\r\ncontent-length: -3\r\n\r\nabc')],
    ['something else than HTTP', says('SSH-2.0-server\r\n')],
    ['an end at once', saysAndEnds('')],
    ['a folded field', says('HTTP/1.1 200 OK\r\nx: a\r\n b\r\ncontent-length: 0\r\n\r\n')],
    ['a field that is too long', says(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`)],
  ])('%s', async (_, server) => {
    await expect(ask(server)).rejects.toThrow();
  });

  test('the time is over while the body comes', async () => {
    const slow = says('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc');
    await expect(ask(slow, { milliseconds: 300 })).rejects.toThrow('not finished within 0.3 s');
  });
});

describe('what comes beside an answer changes nothing in it', () => {
  test.each([
    ['more than was declared', says('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdef'), 'abc'],
    ['a second answer', says('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc'.repeat(2)), 'abc'],
    [
      'many informational answers',
      says(`${'HTTP/1.1 103 Hint\r\n\r\n'.repeat(5000)}HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc`),
      'abc',
    ],
    [
      'fields after the body',
      says('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\ncontent-type: x\r\n\r\n'),
      'abc',
    ],
    ['an end that tells the length', saysAndEnds('HTTP/1.1 200 OK\r\n\r\nabc'), 'abc'],
  ])('%s', async (_, server, body) => {
    const answer = await ask(server);
    expect([answer.status, answer.body.toString(), answer.defect]).toEqual([200, body, undefined]);
    expect(answer.headers.get('content-type')).toBeNull();
  });

  test.each([204, 304])('a length with status %i', async (status) => {
    const answer = await ask(says(`HTTP/1.1 ${status} No\r\ncontent-length: 30\r\n\r\nabc`));
    expect([answer.status, answer.body.length]).toEqual([status, 0]);
  });
});
