/** A request exactly as it is written here: no browser and no library tidies its path, its method or its headers. */
import http from 'node:http';

export const house = new URL(process.env.STET_E2E_URL ?? 'http://localhost:3000');
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

export type Asked = {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Where, if not at the front door. */
  port?: number;
};
export type Told = {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
};

export function ask({ path, method = 'GET', headers = {}, body, port }: Asked): Promise<Told> {
  return new Promise((resolve, reject) => {
    const options = {
      ...{ host: '127.0.0.1', port: port ?? house.port, agent, path, method },
      headers: {
        host: house.host,
        ...headers,
        ...(body ? { 'content-length': Buffer.byteLength(body) } : {}),
      },
    };
    const asking = http.request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('end', () => {
        const { statusCode = 0, headers: told } = answer;
        resolve({ status: statusCode, headers: told, text: Buffer.concat(parts).toString() });
      });
      answer.once('error', reject);
    });
    asking.once('error', reject);
    asking.end(body);
  });
}
