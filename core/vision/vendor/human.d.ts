export { Human } from '@vladmandic/human';
