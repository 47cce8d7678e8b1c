#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/documentrenderer.h"
#include "parchemin/exchange/codelists.h"

#include <memory>

namespace parchemin {

/// The renderer with its fonts, and the code lists, opened once for many documents.
class DocumentPress
{
public:
    /// The lists outlive it.
    explicit DocumentPress(const exchange::CodeLists &codeLists)
        : m_codeLists(codeLists)
    {
    }

    [[nodiscard]] const documents::DocumentRenderer &renderer() const { return m_renderer; }
    [[nodiscard]] const exchange::CodeLists &codeLists() const { return m_codeLists; }

private:
    documents::DocumentRenderer m_renderer;
    const exchange::CodeLists &m_codeLists;
};

/// A press that is opened at its first use, for that takes time.
class LazyPress
{
public:
    [[nodiscard]] Result<const DocumentPress *> get()
    {
        if (const auto lists = codeLists(); !lists)
            return lists.error();
        if (!m_press)
            m_press = std::make_unique<DocumentPress>(*m_codeLists);
        return m_press.get();
    }
    /// Alone, for what is drafted here and printed elsewhere.
    [[nodiscard]] Result<const exchange::CodeLists *> codeLists()
    {
        if (!m_codeLists) {
            auto loaded = exchange::CodeLists::loadCountries();
            if (!loaded)
                return loaded.error();
            m_codeLists = std::make_unique<exchange::CodeLists>(std::move(*loaded));
        }
        return m_codeLists.get();
    }

private:
    std::unique_ptr<exchange::CodeLists> m_codeLists;
    std::unique_ptr<DocumentPress> m_press;
};

} // namespace parchemin
