import manifest from '../../package.json';
import { run } from './run';

const { status, stdout, stderr } = run(process.argv.slice(2), manifest.version);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
