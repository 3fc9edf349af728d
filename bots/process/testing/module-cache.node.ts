/** Loaded before a program of the tests: what that imports comes from the module cache, as a start's does. */
import { useModuleCache } from '../../../core/module-cache/use.node.ts';

useModuleCache();
