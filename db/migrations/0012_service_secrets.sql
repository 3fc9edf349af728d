CREATE TABLE `service_secrets` (
	`purpose` text NOT NULL,
	`key_id` text NOT NULL,
	`wrapped` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`purpose`, `key_id`)
);
