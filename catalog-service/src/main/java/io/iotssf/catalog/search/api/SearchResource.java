package io.iotssf.catalog.search.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Language;
import io.iotssf.catalog.published.LocalisedJson;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.search.application.Ranked;
import io.iotssf.catalog.search.application.Results;
import io.iotssf.catalog.search.application.SearchCatalogue;
import io.iotssf.catalog.search.domain.FacetCount;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class SearchResource {
  private final SearchCatalogue searching;
  private final CurrentCatalogue catalogue;
  private final Pages pages;
  private final LocalisedJson json;

  SearchResource(
      SearchCatalogue searching, CurrentCatalogue catalogue, Pages pages, LocalisedJson json) {
    this.searching = searching;
    this.catalogue = catalogue;
    this.pages = pages;
    this.json = json;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "search",
      summary = "Words in all texts of the catalogue and in what your organisation added")
  @APIResponseSchema(SearchAnswer.class)
  public RestResponse<byte[]> search(
      @BeanParam SearchQuery asked, @BeanParam PageQuery query, @Context HttpHeaders headers) {
    var language = Language.asked(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    Results found = searching.search(asked.q, asked.narrowing(catalogue.get()));
    Page<Ranked> page = pages.cut(found.ranked(), hit -> hit.entry().key(), query);
    byte[] answer =
        json.bytes(
            new SearchAnswer(
                page.items().stream()
                    .map(hit -> HitAnswer.of(hit.entry(), found.matched(hit), language))
                    .toList(),
                page.next(),
                found.ranked().size(),
                FacetCount.of(found.entries())),
            language);
    return tagged(answer, language, headers);
  }

  private static RestResponse<byte[]> tagged(
      byte[] answer, Language language, HttpHeaders headers) {
    var response =
        Answers.read(
            answer,
            EntityTags.ofContent(Sha256.hex(answer)),
            headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    return response;
  }
}
