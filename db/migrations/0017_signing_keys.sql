CREATE TABLE `signing_keys` (
	`public_key` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
);
