ALTER TABLE `joint_people` ADD `code_hash` text;--> statement-breakpoint
ALTER TABLE `joint_people` ADD `surface` text;--> statement-breakpoint
ALTER TABLE `joint_people` ADD `chat_id` text;--> statement-breakpoint
ALTER TABLE `joint_people` ADD `address` text;--> statement-breakpoint
ALTER TABLE `joint_people` ADD `delivered_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `joint_people_code` ON `joint_people` (`code_hash`);--> statement-breakpoint
ALTER TABLE `joint_pictures` ADD `ending` text;