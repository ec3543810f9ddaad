# sitrep: figures out of prose, on pipes
#
#	make		the four programs, in build/
#	make check	the tests		make asan	the tests, sanitized
#	make lint	static analysis		make bench	speed beside peers
#	make install	PREFIX and DESTDIR are honoured

PREFIX	= /usr/local
BUILD	= build
CC	= cc
CFLAGS	= -O2 -g
WARN	= -std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
CPPFLAGS = -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64 -Icommon
LDLIBS	= -lcsv -lgmp -lutf8proc
ISO_CODES = /usr/share/iso-codes/json

COMMANDS = extract normalize aggregate diff
PROGRAMS = $(COMMANDS:%=$(BUILD)/sitrep-%)
# A command's files name its own headers from its directory on, and those of the common floor from there.
OWN	= $(foreach command,$(COMMANDS),$(if $(filter cmd/$(command)/%,$<),-Icmd/$(command)))
SOURCES_OF = $(wildcard $(1)/*.c $(1)/*/*.c)
COMMON	= $(filter-out common/vocabulary/%,$(call SOURCES_OF,common))
MADE	= words image places
COMMON_O = $(COMMON:%.c=$(BUILD)/%.o) $(MADE:%=$(BUILD)/%.o)
PLACES	= $(addprefix common/vocabulary/en/,places.tsv demonyms.tsv cities.tsv towns.tsv villages.tsv airports.tsv)
MADE_PLACES = $(BUILD)/vocabulary/countries.tsv $(BUILD)/vocabulary/divisions.tsv
PLACE_HEADS = $(PLACES:common/vocabulary/en/%=$(BUILD)/heads/%)
TABLES	= $(filter-out $(PLACES),$(wildcard common/vocabulary/en/*.tsv))
MADE_TABLES = $(BUILD)/vocabulary/currencies.tsv $(PLACE_HEADS)

all: $(PROGRAMS)

define program
$(BUILD)/sitrep-$(1): $(patsubst %.c,$(BUILD)/%.o,$(call SOURCES_OF,cmd/$(1))) $(BUILD)/libsitrep.a
	$$(CC) $$(CFLAGS) $$(LDFLAGS) -o $$@ $$^ $$(LDLIBS)
endef
$(foreach command,$(COMMANDS),$(eval $(call program,$(command))))

$(BUILD)/libsitrep.a: $(COMMON_O)
	rm -f $@
	ar rcs $@ $^

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CPPFLAGS) $(OWN) $(CFLAGS) -MMD -MP -c -o $@ $<

$(MADE:%=$(BUILD)/%.o): %.o: %.c
	$(CC) $(WARN) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

# The vocabulary is compiled in as text, and as what the programs make of that to ask it.
$(BUILD)/words.c: common/vocabulary/embed.sh $(TABLES) $(MADE_TABLES)
	sh common/vocabulary/embed.sh $(TABLES) $(MADE_TABLES) >$@.new
	mv $@.new $@

$(BUILD)/image.c: $(BUILD)/write_image
	$(BUILD)/write_image >$@.new
	mv $@.new $@

IMAGE_O	= $(BUILD)/common/vocabulary/write_image.o $(BUILD)/words.o $(patsubst %,$(BUILD)/common/words/%.o, \
	vocabulary_make vocabulary_build vocabulary_read vocabulary word_store classify_noun noun_class measures cue \
	lexicon_build lexicon inflect word_table intern) \
	$(patsubst %,$(BUILD)/common/base/%.o,input descriptor span xalloc status)
$(BUILD)/write_image: $(IMAGE_O)
	$(CC) $(CFLAGS) -o $@ $^

# The places are indexed; of their tables the vocabulary gets the heads, for a user's own lines.
$(BUILD)/places.c: $(BUILD)/index_places $(PLACES) $(MADE_PLACES)
	$(BUILD)/index_places $(PLACES) $(MADE_PLACES) >$@.new
	mv $@.new $@

INDEXER	= $(addprefix common/,vocabulary/index_places.c place/place_line.c place/place_key.c \
	base/span.c base/xalloc.c base/status.c)
$(BUILD)/index_places: $(INDEXER) $(wildcard common/place/*.h)
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CPPFLAGS) $(CFLAGS) -o $@ $(INDEXER) -lutf8proc

$(BUILD)/heads/%.tsv: common/vocabulary/en/%.tsv
	@mkdir -p $(@D)
	grep -v '^#' $< | head -n 1 >$@

$(BUILD)/vocabulary/%.tsv: common/vocabulary/%.jq
	@mkdir -p $(@D)
	jq -r -f $< $(ISO_CODES)/$$(sed -n 's/^# from //p' $<) >$@.new
	mv $@.new $@

# Programs of the tests and of the bench, one a file, on the common floor.
TESTERS	= $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/*.c tests/bench/*.c))
LAYOUT_TESTER = $(BUILD)/tests/unit/layout_main
testers: $(TESTERS) $(LAYOUT_TESTER)

define link_tester
@mkdir -p $(@D)
$(CC) $(WARN) $(CPPFLAGS) $(ROOMS:%=-I%) $(CFLAGS) $(LDFLAGS) -MMD -MP -o $@ $(filter %.c %.o,$^) \
	$(BUILD)/libsitrep.a $(LDLIBS)
endef

$(BUILD)/tests/%: tests/%.c $(BUILD)/libsitrep.a
	$(link_tester)

# It shows a document's blocks, so it stands on extract's rooms too.
LAYOUT_O = $(patsubst %.c,$(BUILD)/%.o,$(wildcard $(patsubst %,cmd/extract/%/*.c,lines tables layout)) \
	$(patsubst %,cmd/extract/document/%.c,document dateline date_worth))
$(LAYOUT_TESTER): ROOMS = cmd/extract
$(LAYOUT_TESTER): tests/unit/layout/layout_main.c $(LAYOUT_O) $(BUILD)/libsitrep.a
	$(link_tester)

# And this one on diff's.
$(BUILD)/tests/fuzz/patch: ROOMS = cmd/diff
$(BUILD)/tests/fuzz/patch: $(patsubst %.c,$(BUILD)/%.o,$(filter-out %/main.c,$(call SOURCES_OF,cmd/diff)))

# This one reads whole documents, so it stands on all of extract's rooms but main.
EXTRACT_O = $(patsubst %.c,$(BUILD)/%.o,$(filter-out cmd/extract/main.c,$(call SOURCES_OF,cmd/extract)))
$(BUILD)/tests/fuzz/extract: tests/fuzz/extract.c $(EXTRACT_O) $(BUILD)/libsitrep.a
	@mkdir -p $(@D)
	$(CC) $(WARN) $(CPPFLAGS) -Icmd/extract $(CFLAGS) $(LDFLAGS) -MMD -MP -o $@ $< $(EXTRACT_O) \
		$(BUILD)/libsitrep.a $(LDLIBS)

check: all testers
	bats tests

asan:
	$(MAKE) BUILD=$(BUILD)/asan CFLAGS='-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer' all testers
	SITREP_BUILD=$(BUILD)/asan bats tests

# Each fuzz target for a bounded time, from the examples and with the vocabulary's words as dictionary;
# what it finds stays in build/fuzz/found.
SECONDS	= 20
FUZZERS	= $(patsubst tests/%.c,%,$(wildcard tests/fuzz/*.c))
fuzz:
	$(MAKE) BUILD=$(BUILD)/fuzz CC=clang LDFLAGS='-fsanitize=fuzzer,address,undefined' \
		CFLAGS='-O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all' \
		$(FUZZERS:%=$(BUILD)/fuzz/tests/%)
	cut -f1 common/vocabulary/en/*.tsv | grep -x '[a-z .]\{2,\}' | sort -u | sed 's/.*/"&"/' >$(BUILD)/fuzz/words
	for target in $(FUZZERS); do \
		mkdir -p $(BUILD)/fuzz/found/$$target && \
		$(BUILD)/fuzz/tests/$$target -max_total_time=$(SECONDS) -close_fd_mask=3 -timeout=20 \
			-dict=$(BUILD)/fuzz/words -artifact_prefix=$(BUILD)/fuzz/found/ \
			$(BUILD)/fuzz/found/$$target examples || exit 1; \
	done

# Speed beside peers; BENCH may hold options of tests/bench/bench.py.
bench: all testers
	python3 tests/bench/bench.py $(BENCH) $(BUILD)

# Static analysis: the code, the manuals, the scripts. Each file has a clang-tidy of its own: one
# for all of them mixes up what it knew of the file before.
define lint_sources
	cppcheck --quiet --std=c11 --enable=warning,portability --inline-suppr \
		--error-exitcode=1 -Icommon -I$(1) $(call SOURCES_OF,$(1))
	printf '%s\n' $(call SOURCES_OF,$(1)) | xargs -I {} -P "$$(nproc)" \
		clang-tidy --quiet --warnings-as-errors='*' {} -- -std=c11 $(CPPFLAGS) -I$(1)

endef
lint: all
	$(foreach sources,$(COMMANDS:%=cmd/%) common,$(call lint_sources,$(sources)))
	mandoc -T lint -W warning man/*.[157]
	shellcheck examples/*.sh examples/git-diff-driver tests/*.sh .ci/run common/vocabulary/embed.sh

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
		$(DESTDIR)$(PREFIX)/share/man/man5 $(DESTDIR)$(PREFIX)/share/man/man7
	install -m 755 $(PROGRAMS) $(DESTDIR)$(PREFIX)/bin
	install -m 644 man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 man/*.5 $(DESTDIR)$(PREFIX)/share/man/man5
	install -m 644 man/*.7 $(DESTDIR)$(PREFIX)/share/man/man7

uninstall:
	rm -f $(COMMANDS:%=$(DESTDIR)$(PREFIX)/bin/sitrep-%)
	rm -f $(patsubst man/%.1,$(DESTDIR)$(PREFIX)/share/man/man1/%.1,$(wildcard man/*.1))
	rm -f $(patsubst man/%.5,$(DESTDIR)$(PREFIX)/share/man/man5/%.5,$(wildcard man/*.5))
	rm -f $(patsubst man/%.7,$(DESTDIR)$(PREFIX)/share/man/man7/%.7,$(wildcard man/*.7))

# What is committed, as a tarball.
VERSION	= $(shell sed -n 's/.*SITREP_VERSION.*"\(.*\)"/\1/p' common/options.h)
dist:
	@mkdir -p $(BUILD)
	git archive --prefix=sitrep-$(VERSION)/ HEAD | gzip -9n >$(BUILD)/sitrep-$(VERSION).tar.gz

clean:
	rm -rf $(BUILD)

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
.PHONY: all check asan lint install uninstall dist clean bench fuzz testers
