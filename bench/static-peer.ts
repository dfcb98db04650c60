/** A folder served as files, as a web server would: `static-peer.ts FOLDER`; tells its address on the first line. */
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';

const app = Fastify();
await app.register(fastifyStatic, { root: process.argv[2] ?? '.', index: ['index.html'] });
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
