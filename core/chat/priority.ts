/**
 * How urgent a message is, the first before all others: answers and results; money, safety and what a person
 * waits for; reminders and digests; messages to many.
 */
export type Priority = 'answer' | 'service' | 'reminder' | 'campaign';
