# Collects the texts of the sources into the translation files of a folder; what is no longer used goes.
# Use: cmake -DLUPDATE=<lupdate> -DROOT=<project> -DOUT=<folder> -P updatetranslations.cmake
cmake_minimum_required(VERSION 3.25)

set(common -silent -locations none -no-obsolete -source-language en
    -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number -I ${ROOT}/include -I ${ROOT}/src
    ${ROOT}/include ${ROOT}/src ${ROOT}/ui)
function(collect)
    execute_process(COMMAND ${LUPDATE} ${common} ${ARGN} RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate failed for ${ARGN}")
    endif()
endfunction()

collect(-target-language fr -ts ${OUT}/parchemin_fr.ts)
# English is the language of the sources: only its plurals need forms.
collect(-target-language en -pluralonly -ts ${OUT}/parchemin_en.ts)
