#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/documentrenderer.h"
#include "parchemin/exchange/codelists.h"

#include <memory>

namespace parchemin {

/// The renderer with its fonts and the code lists, opened once for many documents.
class DocumentPress
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DocumentPress>> open()
    {
        auto lists = exchange::CodeLists::load();
        if (!lists)
            return lists.error();
        return std::unique_ptr<DocumentPress>(new DocumentPress(std::move(*lists)));
    }

    [[nodiscard]] const documents::DocumentRenderer &renderer() const { return m_renderer; }
    [[nodiscard]] const exchange::CodeLists &codeLists() const { return m_codeLists; }

private:
    explicit DocumentPress(exchange::CodeLists codeLists)
        : m_codeLists(std::move(codeLists))
    {
    }
    documents::DocumentRenderer m_renderer;
    exchange::CodeLists m_codeLists;
};

/// A press that is opened at its first use, for that takes time.
class LazyPress
{
public:
    [[nodiscard]] Result<const DocumentPress *> get()
    {
        if (!m_press) {
            auto opened = DocumentPress::open();
            if (!opened)
                return opened.error();
            m_press = std::move(*opened);
        }
        return m_press.get();
    }

private:
    std::unique_ptr<DocumentPress> m_press;
};

} // namespace parchemin
