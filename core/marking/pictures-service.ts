import type { Views } from './marked-views.ts';
import type { Marking } from './marking.ts';

/** What another Worker does with pictures that are shown: codecs and the signer take more code than a press. */
export type PicturesService = Views & Pick<Marking, 'mark' | 'remark' | 'fingerprints' | 'inspect'>;
