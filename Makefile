# `make` alone lists what there is. `make run` and `make test` are all the set-up a fresh machine needs.
SHELL := /bin/bash
PREFIX ?= /usr/local
JOBS ?= $(shell nproc)
BIN := .build/release/gemba
# What Debian must give: headers of ncurses (wide characters) and zlib; terminfo entries for true colour.
PACKAGES := libncursesw5-dev zlib1g-dev ncurses-term
# A room may import only what Package.swift names for it.
STRICT := --explicit-target-dependency-import-check error
RELEASE := -c release --product gemba --static-swift-stdlib $(STRICT) -j $(JOBS)

.DEFAULT_GOAL := help
.PHONY: goldens help run test build lint format pictures docs install uninstall clean packages swift

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## install what is missing, build, open the cockpit
	@$(BIN)

test: packages swift ## install what is missing, build, pass every test
	swift build --build-tests $(STRICT) -j $(JOBS)
	swift test --skip-build

build: packages swift ## build the program for release
	swift build $(RELEASE)

goldens: swift ## draw the golden screens and docs/keys.md anew; look at the difference before you keep it
	-RECORD_SNAPSHOTS=1 swift test --filter "GoldenTests|GeneratedPagesTests"

lint: swift ## check the format of every source file
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

format: swift ## put every source file in form
	swift format --in-place --recursive --parallel Sources Tests Package.swift

pictures: build ## draw the pictures in docs/pictures anew
	docs/pictures/draw $(BIN)

docs: build ## write docs/keys.md, the man pages and the completions anew
	@mkdir -p docs/man docs/completions
	$(BIN) keys --format markdown --lang en > docs/keys.md
	swift package --allow-writing-to-package-directory generate-manual --multi-page --output-directory docs/man
	@for shell in bash zsh fish; do $(BIN) --generate-completion-script $$shell > docs/completions/gemba.$$shell; done

install: build ## copy the program, its man pages and completions to PREFIX
	install -D -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/gemba
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 docs/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	install -D -m 644 docs/completions/gemba.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/gemba
	install -D -m 644 docs/completions/gemba.zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_gemba
	install -D -m 644 docs/completions/gemba.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/gemba.fish

uninstall: ## remove what install copied
	rm -f $(DESTDIR)$(PREFIX)/bin/gemba $(DESTDIR)$(PREFIX)/share/man/man1/gemba*.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/gemba \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_gemba \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/gemba.fish

clean: ## remove what was built
	rm -rf .build

# Asks for a password only when something is missing.
packages:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  as_root=""; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	  $$as_root apt-get update -q && $$as_root apt-get install -y -q --no-install-recommends $$missing; \
	fi

swift:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or later is missing: get it from https://www.swift.org/install/linux/ and put its usr/bin on PATH" >&2; \
	  exit 1; }
