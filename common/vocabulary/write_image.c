/*
 * write_image: makes the vocabulary that is compiled in, as C.
 *
 *	write_image >image.c
 *
 * A build tool. Has vocabulary_make.c make what is asked out of the tables, and
 * writes its arrays, as image.h describes them.
 */
#include <inttypes.h>
#include <stdio.h>

#include "base/status.h"
#include "words/vocabulary_make.h"
#include "words/word_store.h"

/* An array of numbers of 32 bits or of one, with one more, as none may be empty. */
static void
write_words(const char *type, const char *name, size_t number, const uint32_t *p, size_t n)
{
	printf("static const %s %s_%zu[] = {\n", type, name, number);
	for (size_t i = 0; i < n; i++)
		printf(i % 16 == 15 ? "%u,\n" : "%u,", (unsigned)p[i]);
	puts("0};");
}

static void
write_lines(const struct word_lines *lines, size_t number)
{
	printf("static const struct word_line lines_%zu[] = {\n", number);
	for (size_t i = 0; i < lines->n; i++)
		printf("{%u,%u},\n", (unsigned)lines->p[i].start, (unsigned)lines->p[i].number);
	puts("{0}};");
}

static void
write_entries(const struct lexicon *lexicon, size_t number)
{
	printf("static const struct lexicon_entry entries_%zu[] = {\n", number);
	for (uint32_t i = 0; i < lexicon->n_entries; i++) {
		const struct lexicon_entry *e = &lexicon->entries[i];

		printf("{%u,%u,%u,%u,%u,%u,%u,%u,%u},\n", (unsigned)e->first, (unsigned)e->words,
		    (unsigned)e->n, (unsigned)e->form, (unsigned)e->row, (unsigned)e->next_at,
		    (unsigned)e->next_tail, (unsigned)e->same, (unsigned)e->then);
	}
	puts("{0}};");
}

static void
write_arrays(const struct word_store *store)
{
	for (size_t i = 0; i < store->n; i++) {
		const struct lexicon *lexicon = &store->lexicons[i];

		write_lines(&store->lines[i], i);
		if (lexicon->n_entries == 0)
			continue;
		write_words("uint32_t", "at", i, lexicon->at, lexicon_buckets(lexicon));
		write_words("uint32_t", "tail", i, lexicon->tail, lexicon_buckets(lexicon));
		write_words("word", "words", i, lexicon->words, lexicon->n_words);
		write_entries(lexicon, i);
	}
}

static void
write_tables(const struct word_store *store)
{
	puts("static const struct word_lines lines[] = {");
	for (size_t i = 0; i < store->n; i++)
		printf("{ lines_%zu, %zu },\n", i, store->lines[i].n);
	puts("};\nstatic const struct lexicon lexicons[] = {");
	for (size_t i = 0; i < store->n; i++) {
		const struct lexicon *lexicon = &store->lexicons[i];

		if (lexicon->n_entries == 0)
			puts("{ 0 },");
		else
			printf("{ .bit = %uu, .shift = %u, .at = at_%zu, .tail = tail_%zu, "
			    ".entries = entries_%zu, .words = words_%zu, .n_entries = %u, .n_words = %u },\n",
			    (unsigned)lexicon->bit, lexicon->shift, i, i, i, i,
			    (unsigned)lexicon->n_entries, (unsigned)lexicon->n_words);
	}
	puts("};");
}

static void
write_intern(const struct intern *words)
{
	puts("static const char text[] = {");
	for (uint32_t i = 0; i < words->ends[words->n - 1]; i++)
		printf(i % 20 == 19 ? "%d,\n" : "%d,", words->text[i]);
	puts("0};\nstatic const struct intern_slot slots[] = {");
	for (uint32_t i = 0; i < words->n_slots; i++)
		printf(i % 8 == 7 ? "{%" PRIu64 "u,%u,%u},\n" : "{%" PRIu64 "u,%u,%u},", words->slots[i].hash,
		    (unsigned)words->slots[i].n, (unsigned)words->slots[i].number);
	puts("};");
	write_words("uint32_t", "ends", 0, words->ends, words->n);
	printf("static const struct intern words = { text, ends_0, slots, %u, %u };\n",
	    (unsigned)words->n, (unsigned)words->n_slots);
}

static void
write_facts(const struct vocabulary *vocabulary)
{
	puts("static const struct word_facts facts[] = {");
	for (uint32_t i = 0; i < vocabulary->words.n; i++) {
		const struct word_facts *facts = &vocabulary->facts[i];

		printf("{%uu,%uu,%uu,%uu,%uu,%uu,%d,%d,%" PRIu64 "u,%" PRIu64 "u},\n", facts->class, facts->nouns,
		    (unsigned)facts->alone, (unsigned)facts->opens, (unsigned)facts->seconds, (unsigned)facts->tail,
		    facts->plural, facts->then, facts->cues, facts->cued);
	}
	puts("};");
}

int
main(void)
{
	struct vocabulary *vocabulary;

	status_name("write_image");
	vocabulary = vocabulary_make(NULL, NULL);
	puts("#include \"words/image.h\"\n");
	write_arrays(vocabulary->store);
	write_tables(vocabulary->store);
	write_intern(&vocabulary->words);
	write_facts(vocabulary);
	puts("const struct image image = { lines, lexicons, &words, facts };");
	vocabulary_free(vocabulary);
	if (fflush(stdout) || ferror(stdout))
		status_die("cannot write the vocabulary");
	return status_end(STATUS_DONE);
}
