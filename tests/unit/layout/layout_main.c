/*
 * layout_main: the blocks of a text, one a line, so that a test reads them.
 *
 *	layout_main [FILE]
 *
 * Each line: index, kind and depth, the parent, marks (b: a blank line before
 * it, t: title zone, 2: side by side), and the text with its ranges parted
 * by " / ". A cell's labels follow in brackets: [row; column; above; title].
 */
#include "layout/layout.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/input.h"
#include "base/status.h"
#include "document/dateline.h"
#include "words/vocabulary_open.h"

static const char *const kinds[] = {
	"heading", "paragraph", "item", "label", "furniture", "cell"
};

static struct span
read_all(const char *name)
{
	struct input input;
	char *bytes = NULL;
	size_t n = 0, room = 0, got;

	if (!input_open(&input, name))
		exit(status_end(STATUS_TROUBLE));
	do {
		room = room ? room * 2 : 1 << 16;
		bytes = xreallocarray(bytes, room, 1);
		while (n < room && (got = input_read(&input, bytes + n, room - n, NULL)) > 0)
			n += got;
	} while (n == room);
	input_close(&input);
	return (struct span){ bytes, n };
}

static void
print_range(struct span text, struct range range)
{
	fwrite(text.p + range.start, 1, range.end - range.start, stdout);
}

static void
print_block(struct span text, const struct blocks *blocks, size_t i)
{
	const struct block *b = &blocks->p[i];

	printf("%zu %s%u ", i, kinds[b->kind], b->depth);
	if (b->parent == BLOCK_NONE)
		fputs("<-", stdout);
	else
		printf("<%zu", b->parent);
	printf(" %s%s: ", b->blank_before ? "b" : "", b->title_zone ? "t" : "");
	for (size_t k = 0; k < b->n_ranges; k++) {
		if (k)
			fputs(" / ", stdout);
		print_range(text, b->ranges[k]);
	}
	if (b->kind == BLOCK_CELL) {
		fputs(" [", stdout);
		print_range(text, b->row_label);
		fputs("; ", stdout);
		print_range(text, b->column_label);
		fputs("; ", stdout);
		print_range(text, b->column_above);
		fputs("; ", stdout);
		print_range(text, b->table_title);
		putchar(']');
	}
	putchar('\n');
}

int
main(int argc, char **argv)
{
	struct vocabulary *vocabulary;
	struct document document;
	struct blocks blocks = { 0 };
	struct arena arena = { 0 };
	struct span text;

	status_name("layout_main");
	vocabulary = vocabulary_open(NULL);
	if (vocabulary == NULL)
		return status_end(STATUS_TROUBLE);
	text = read_all(argc > 1 ? argv[1] : "-");
	(void)document_open(&document, text, SPAN("text"), SPAN(""));
	dateline_find(&document, vocabulary, DATE_DMY, &arena);
	layout_blocks(&document, vocabulary, &arena, &blocks);
	for (size_t i = 0; i < blocks.n; i++)
		print_block(text, &blocks, i);
	blocks_free(&blocks);
	document_close(&document);
	arena_free(&arena);
	vocabulary_free(vocabulary);
	free((char *)(uintptr_t)text.p);
	if (fflush(stdout) == EOF)
		status_die("standard output: the write failed");
	return status_end(STATUS_DONE);
}
